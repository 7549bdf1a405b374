# SPDX-License-Identifier: MIT
"""Configures presets that ship and reads in their compile commands and link lines that each file of the
program gets what makes a fault harder to use.

usage: check_hardening.py SOURCE_FOLDER BUILD_FOLDER [PRESET...]
Without a preset: those of this processor. The preset "windows" needs a Qt for Windows
(packaging/windows/build-qt), and "package-linux-arm64" Debian's packages for arm64 (packaging/linux/make-arm64).
"""

import json
import pathlib
import platform
import re
import subprocess
import sys

COMPILED = ["-D_FORTIFY_SOURCE=3", "-D_GLIBCXX_ASSERTIONS", "-fstack-protector-strong"]
COMPILED_ON = {"x86_64": ["-fcf-protection=full"], "aarch64": ["-mbranch-protection=standard"]}


def linux(machine):
    return (COMPILED + ["-fstack-clash-protection"] + COMPILED_ON.get(machine, []),
            ["-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack"])


LINUX = linux(platform.machine())
# Large frames are touched page by page there without an option.
WINDOWS = (COMPILED, ["-Wl,--dynamicbase", "-Wl,--high-entropy-va", "-Wl,--nxcompat"])
PRESETS = {"release": LINUX, "package-linux": LINUX, "package-linux-arm64": linux("aarch64"),
           "windows": WINDOWS}


def faults_of(source, build, preset):
    folder = build / preset
    subprocess.run(["cmake", "--preset", preset, "-B", folder], cwd=source, check=True,
                   stdout=subprocess.DEVNULL)
    wanted, linked = PRESETS[preset]
    commands = json.loads((folder / "compile_commands.json").read_text(encoding="utf-8"))
    files = [item for item in commands if item["file"].startswith((f"{source}/app/", f"{source}/ui/"))]
    if len(files) < 100:
        yield f"{preset}: only {len(files)} files of the program"
    for item in files:
        words = item["command"].split()
        lost = [flag for flag in wanted if flag not in words]
        undone = words[::-1].index("-U_FORTIFY_SOURCE") < words[::-1].index("-D_FORTIFY_SOURCE=3") \
            if not lost else False
        if lost or undone:
            yield f"{preset}: {item['file']} lacks {lost or 'FORTIFY, which is taken back'}"
    rules = (folder / "build.ninja").read_text(encoding="utf-8")
    link = re.search(r"^build (ui/beian-sms-verify|beian-sms-verify\.exe)\b.*?: CXX_EXEC.*?\n\n", rules,
                     re.MULTILINE | re.DOTALL)
    yield from (f"{preset}: the link line lacks {flag}" for flag in linked if flag not in link[0])


def main(source, build, *presets):
    faults = []
    for preset in presets or ("release", "package-linux"):
        faults += faults_of(source, pathlib.Path(build), preset)
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

# SPDX-License-Identifier: MIT
"""Shows that check_built.py sees each protection that a file lacks: builds the probe with all of them,
then once without each, and once for Windows with each flag taken out by hand.

usage: check_built_faults.py COMPILER PROBE_SOURCE BUILD_FOLDER
"""

import pathlib
import struct
import subprocess
import sys

import check_built

ALL = ["-std=c++20", "-O2", "-fPIE", "-pie", "-fstack-protector-strong", "-fstack-clash-protection",
       "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=3", "-D_GLIBCXX_ASSERTIONS",
       "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack"]
WITHOUT = {
    "position-independent": ["-fno-PIE", "-no-pie"],
    "relocations read-only": ["-Wl,-z,norelro"],
    "and bound at the start (full RELRO)": ["-Wl,-z,lazy"],
    "a stack without code": ["-Wl,-z,execstack"],
    "stack protector": ["-fno-stack-protector"],
    "checked functions of the C library (FORTIFY)": ["-U_FORTIFY_SOURCE"],
    "assertions of the C++ library": ["-U_GLIBCXX_ASSERTIONS"],
}
# The same of processors, as compilers name them.
ALL_ON = {"x86_64": ["-fcf-protection=full"], "aarch64": ["-mbranch-protection=standard"]}
WITHOUT_ON = {
    "x86_64": {
        "branch targets (CET)": ["-fcf-protection=none"],
        "large frames touched page by page (stack clash)": ["-fno-stack-clash-protection"],
    },
    "aarch64": {"return addresses signed (PAC)": ["-mbranch-protection=none"]},
}


def faults_of_elf(compiler, source, folder):
    """For each thing left out, what is seen to be missing."""
    file = folder / "probe"
    machine = subprocess.run([compiler, "-dumpmachine"], check=True, capture_output=True,
                             text=True).stdout.partition("-")[0]
    for name, options in {**WITHOUT, **WITHOUT_ON.get(machine, {}), "": []}.items():
        subprocess.run([compiler, *ALL, *ALL_ON.get(machine, []), *options, source, "-o", file], check=True)
        yield name, check_built.elf_faults(file)
    # No linker makes this of itself.
    open_code_to_writing(file)
    yield "no segment that is written and run", check_built.elf_faults(file)


def open_code_to_writing(file):
    """Gives the segment of the code, in an ELF file of 64 bits, the right to be written."""
    data = bytearray(file.read_bytes())
    table, = struct.unpack_from("<Q", data, 32)
    count, = struct.unpack_from("<H", data, 56)
    for place in range(table, table + count * 56, 56):
        kind, rights = struct.unpack_from("<II", data, place)
        if kind == 1 and rights & 1:
            struct.pack_into("<I", data, place + 4, rights | 2)
    file.write_bytes(data)


def whole_pe():
    """The heads of a program for Windows, and the names of what it takes from libraries, nothing else."""
    data = bytearray(512)
    place = 64
    for offset, form, value in ((check_built.PE_PLACE, "<I", place),
                                (place + check_built.PE_LINKER, "<B", 14),
                                (place + check_built.PE_BASE, "<Q", 0x140000000),
                                (place + check_built.PE_FLAGS, "<H", 0x4160),
                                (place + check_built.PE_RELOCATIONS, "<II", (0x1000, 64))):
        struct.pack_into(form, data, offset, *(value if isinstance(value, tuple) else (value,)))
    return data + b"\0__stack_chk_fail\0_ZSt21__glibcxx_assert_failPKciS0_S0_\0"


def spoilt_pe(offset, form, value):
    data = whole_pe()
    struct.pack_into(form, data, 64 + offset, value)
    return data


def faults_of_pe():
    flags = {"64-bit addresses (high entropy)": 0x4140, "random base (ASLR)": 0x4120,
             "data that is not run (NX)": 0x4060, "control flow guard": 0x0160, "": 0x4160}
    spoilt = {name: (check_built.PE_FLAGS, "<H", value) for name, value in flags.items()}
    spoilt["a base beyond 4 GB"] = (check_built.PE_BASE, "<Q", 0x400000)
    for name, change in spoilt.items():
        yield name, check_built.pe_faults(spoilt_pe(*change))
    for change in ((check_built.PE_TRAITS, "<H", check_built.PE_FIXED),
                   (check_built.PE_RELOCATIONS + 4, "<I", 0)):
        yield "relocations, for another base", check_built.pe_faults(spoilt_pe(*change))
    for name, import_ in {"": b"nothing", "stack protector": b"__stack_chk_fail",
                          "assertions of the C++ library": b"__glibcxx_assert_fail"}.items():
        yield name, check_built.pe_program_faults(whole_pe().replace(import_, b"other"))


def main(compiler, source, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    wrong = [f"without {name or 'nothing'} it sees {seen}"
             for name, seen in [*faults_of_elf(compiler, source, folder), *faults_of_pe()]
             if seen != ([name] if name else [])]
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main(*sys.argv[1:])

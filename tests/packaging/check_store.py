# SPDX-License-Identifier: MIT
"""Checks a package for the stores of UOS, deepin and Kylin: check_store.py PACKAGE

Against “商店打包规范” (App Store Packaging Specification) of docs.deepin.org, and the “UOS 打包规范” 1.2 that
repeats it: everything below /opt/apps/ID, ID a reversed domain in lower case and the name of the package;
entries, files and info there; no scripts of a package; info in JSON with its fields; the desktop file named
by ID, its Exec below files, its Icon ID; icons of the sizes named there, PNG or SVG.
"""

import json
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

PERMISSIONS = {"autostart", "notification", "trayicon", "clipboard", "account", "bluetooth", "camera",
               "audio_record", "installed_apps"}
ARCHITECTURES = {"amd64", "arm64", "mips64el", "sw_64", "loongarch64"}
ENTRIES = {"applications", "autostart", "services", "plugins", "icons", "polkit", "mime", "fonts", "locale",
           "help", "glib-2.0", "GConf"}
SIZES = {"16", "24", "32", "48", "128", "256", "512"}


def control_faults(folder: Path, fields: dict[str, str]) -> list[str]:
    faults = [f"a script of the package: {path.name}" for path in (folder / "DEBIAN").iterdir()
              if path.name not in ("control", "md5sums")]
    if not re.fullmatch(r"[a-z][a-z0-9]*(\.[a-z0-9]+){2,}", fields["Package"]):
        faults.append(f"the name is no reversed domain in lower case: {fields['Package']}")
    if "Depends" in fields:
        faults.append(f"depends on what a system may not have: {fields['Depends']}")
    return faults


def place_faults(folder: Path, name: str) -> list[str]:
    home = folder / "opt/apps" / name
    stray = [path for path in folder.rglob("*") if not path.is_dir() and home not in path.parents
             and folder / "DEBIAN" not in path.parents]
    faults = [f"outside of /opt/apps/{name}: {path.relative_to(folder)}" for path in stray]
    if {path.name for path in home.iterdir()} != {"entries", "files", "info"}:
        faults.append("the folder has to hold entries, files and info alone")
    faults += [f"no kind of entry: {path.name}" for path in (home / "entries").iterdir()
               if path.name not in ENTRIES]
    for path in home.rglob("*"):
        if path.is_symlink() and home not in path.resolve().parents:
            faults.append(f"leads out of the package: {path.relative_to(folder)}")
        elif not path.is_symlink() and path.stat().st_mode & 0o7022:
            faults.append(f"rights: {path.relative_to(folder)}")
    return faults


def info_faults(home: Path, fields: dict[str, str]) -> list[str]:
    info = json.loads((home / "info").read_text(encoding="utf-8"))
    wanted = {
        "appid is the package's name": info.get("appid") == fields["Package"],
        "name": bool(info.get("name")),
        "version is four numbers": re.fullmatch(r"\d+(\.\d+){3}", info.get("version", "")),
        "version is the package's": info.get("version") == fields["Version"],
        "arch is the package's": info.get("arch") == [fields["Architecture"]],
        "arch is one of the store's": set(info.get("arch", [])) <= ARCHITECTURES,
        "permissions are those of the store": set(info.get("permissions", {})) == PERMISSIONS,
        "each is true or false": all(isinstance(v, bool) for v in info.get("permissions", {}).values()),
    }
    return [f"info: {name}" for name, is_so in wanted.items() if not is_so]


def desktop_faults(home: Path, name: str) -> list[str]:
    files = list((home / "entries/applications").iterdir())
    if [file.name for file in files] != [f"{name}.desktop"]:
        return [f"applications has to hold {name}.desktop alone"]
    text = files[0].read_text(encoding="utf-8")
    faults = []
    for command in re.findall(r"^Exec=(\S+)", text, re.M):
        beginning, _, inside = command.partition(f"/opt/apps/{name}/files/")
        started = home / "files" / inside
        if beginning or not inside or not started.exists() or not started.stat().st_mode & 0o111:
            faults.append(f"Exec starts nothing of the package: {command}")
    if set(re.findall(r"^Icon=(.*)$", text, re.M)) != {name}:
        faults.append("Icon is not the package's name")
    answer = subprocess.run(["desktop-file-validate", files[0]], capture_output=True, text=True, check=False)
    return faults + answer.stdout.splitlines()


def icon_faults(home: Path, name: str) -> list[str]:
    icons = home / "entries/icons/hicolor"
    faults = [] if (icons / f"scalable/apps/{name}.svg").exists() else ["no icon in SVG"]
    for icon in icons.glob("*/apps/*"):
        size = icon.parent.parent.name
        if size == "scalable":
            continue
        head = icon.read_bytes()[:24]
        width, height = struct.unpack(">II", head[16:]) if head.startswith(b"\x89PNG") and len(head) == 24 else (0, 0)
        if icon.name != f"{name}.png" or f"{width}x{height}" != size or str(width) not in SIZES:
            faults.append(f"icon: {icon.relative_to(icons)} of {width}x{height}")
    return faults


def main(package: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "package"
        subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
        control = (folder / "DEBIAN/control").read_text(encoding="utf-8")
        fields = dict(re.findall(r"^([\w-]+): (.*)$", control, re.M))
        name = fields["Package"]
        home = folder / "opt/apps" / name
        faults = control_faults(folder, fields) + place_faults(folder, name) + info_faults(home, fields) \
            + desktop_faults(home, name) + icon_faults(home, name)
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main(sys.argv[1])

# SPDX-License-Identifier: MIT
"""Holds what the bundle and the disk image for macOS are made of to what macOS reads.

usage: check_macos.py SOURCE_FOLDER
"""

import pathlib
import plistlib
import re
import struct
import sys

VALUES = {"MACOSX_BUNDLE_BUNDLE_VERSION": "1.2.3", "MACOSX_BUNDLE_SHORT_VERSION_STRING": "1.2.3",
          "CMAKE_OSX_DEPLOYMENT_TARGET": "12.0"}


def check_plist(folder):
    text = (folder / "Info.plist.in").read_text(encoding="utf-8")
    # What CMake fills in; a name that it does not know would be left empty there.
    names = set(re.findall(r"\$\{(\w+)\}", text))
    assert names == set(VALUES), names
    info = plistlib.loads(re.sub(r"\$\{(\w+)\}", lambda m: VALUES[m[1]], text).encode())
    assert info["CFBundlePackageType"] == "APPL"
    assert info["CFBundleIdentifier"] == info["CFBundleExecutable"] == "beian-sms-verify"
    assert info["CFBundleVersion"] == info["CFBundleShortVersionString"] == "1.2.3"
    assert info["LSMinimumSystemVersion"] == "12.0"
    assert info["LSApplicationCategoryType"] == "public.app-category.productivity"
    assert info["NSHighResolutionCapable"] is True
    assert info["LSHasLocalizedDisplayName"] is True
    for language in info["CFBundleLocalizations"]:
        check_names(folder / f"{language}.lproj/InfoPlist.strings")
    return info


def check_names(file):
    text = file.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    pairs = dict(re.findall(r'^(\w+) = "([^"]+)";$', text, re.M))
    assert {"CFBundleDisplayName", "CFBundleName"} <= set(pairs), file
    rest = re.sub(r'^\w+ = "[^"]+";$', "", text, flags=re.M)
    assert not rest.strip(), f"{file}: {rest}"


def parts_of_icons(file):
    data = file.read_bytes()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data), file
    kinds, offset = [], 8
    while offset < len(data):
        kind, size = data[offset:offset + 4].decode("ascii"), struct.unpack(
            ">I", data[offset + 4:offset + 8])[0]
        assert size >= 8 and offset + size <= len(data), f"{file}: {kind}"
        kinds.append(kind)
        offset += size
    return kinds


def check_icons(root, info):
    kinds = parts_of_icons(root / "resources/icons" / info["CFBundleIconFile"])
    assert "ic09" in kinds, f"no icon of 512 pixels: {kinds}"
    assert {"is32", "icp4"} & set(kinds), f"no icon of 16 pixels: {kinds}"


def check_background(folder):
    data = (folder / "background.png").read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    size = struct.unpack(">II", data[16:24])
    script = (folder / "arrange.applescript").read_text(encoding="utf-8")
    left, top, right, bottom = map(int, re.search(
        r"bounds of container window to \{(\d+), (\d+), (\d+), (\d+)\}", script).groups())
    assert size == (right - left, bottom - top), f"{size} does not fill the window"
    assert '".background:background.png"' in script
    for item in ("beian-sms-verify.app", "Applications"):
        x, y = map(int, re.search(rf'item "{item}" .* to \{{(\d+), (\d+)\}}', script).groups())
        assert 0 < x < size[0] and 0 < y < size[1], item


def check_named_files(folder):
    """What CMakeLists.txt and the scripts name lies there."""
    text = (folder / "CMakeLists.txt").read_text(encoding="utf-8")
    named = re.findall(r"\$\{CMAKE_CURRENT_SOURCE_DIR\}/([\w.-]+)(?![\w.-]*[{/$])", text)
    assert {"Info.plist.in", "sign", "background.png", "arrange.applescript"} <= set(named), named
    for name in named:
        assert (folder / name).is_file(), name
    for script in ("sign", "make-dmg", "import-certificate"):
        assert (folder / script).stat().st_mode & 0o100, script
    presets = (folder.parent.parent / "CMakePresets.json").read_text(encoding="utf-8")
    assert '"CMAKE_OSX_ARCHITECTURES": "x86_64;arm64"' in presets
    assert '"CMAKE_OSX_DEPLOYMENT_TARGET": "12.0"' in presets


def main():
    root = pathlib.Path(sys.argv[1])
    folder = root / "packaging/macos"
    check_icons(root, check_plist(folder))
    check_background(folder)
    check_named_files(folder)


if __name__ == "__main__":
    main()

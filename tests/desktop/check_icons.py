#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_icons.py FOLDER: every icon file is there, is what its name says, and is the same sign: a
PNG has the size of its name, the ICO and ICNS hold the sizes that their systems ask for."""
import pathlib
import struct
import sys


def png_size(data):
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        return None
    return struct.unpack(">II", data[16:24])


def ico_sizes(data):
    reserved, kind, count = struct.unpack("<HHH", data[:6])
    if (reserved, kind) != (0, 1):
        return set()
    return {data[6 + 16 * i] or 256 for i in range(count)}


def icns_kinds(data):
    kinds, place = set(), 8
    if data[:4] != b"icns" or struct.unpack(">I", data[4:8])[0] != len(data):
        return kinds
    while place < len(data):
        kind, size = struct.unpack(">4sI", data[place:place + 8])
        kinds.add(kind.decode("latin-1"))
        place += size
    return kinds


def main(folder):
    folder = pathlib.Path(folder)
    faults = []
    for size in (16, 20, 22, 24, 32, 48, 64, 128, 256, 512):
        if png_size((folder / f"{size}.png").read_bytes()) != (size, size):
            faults.append(f"{size}.png is not {size} pixels wide and high")
    missing = {16, 20, 24, 32, 48, 64, 256} - ico_sizes(
        (folder / "beian-sms-verify.ico").read_bytes())
    if missing:
        faults.append(f"the ICO lacks {sorted(missing)}")
    missing = {"is32", "il32", "it32", "ic08", "ic09"} - icns_kinds(
        (folder / "beian-sms-verify.icns").read_bytes())
    if missing:
        faults.append(f"the ICNS lacks {sorted(missing)}")
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main(sys.argv[1])

# SPDX-License-Identifier: MIT
"""Reads in built files whether they are hardened: ELF of Linux, PE of Windows.

usage: check_built.py FILE...
A file that does not exist is named and passed over.
"""

import pathlib
import re
import struct
import subprocess
import sys


def readelf(path, *options):
    answer = subprocess.run(["readelf", "--wide", *options, path], capture_output=True, text=True,
                            env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}, check=True)
    return answer.stdout


def elf_faults(path):
    header = readelf(path, "--file-header")
    segments = readelf(path, "--program-headers")
    dynamic = readelf(path, "--dynamic")
    symbols = readelf(path, "--dyn-syms")
    stack = re.search(r"GNU_STACK.*? (R[W ][E ]?)\s", segments)
    wanted = {
        "position-independent": "DYN (" in header,
        "relocations read-only": "GNU_RELRO" in segments,
        "and bound at the start (full RELRO)": "BIND_NOW" in dynamic or " NOW" in dynamic,
        "a stack without code": stack is not None and "E" not in stack[1],
        "no segment that is written and run": not re.search(r"LOAD.* RWE ", segments),
        "stack protector": "__stack_chk_fail" in symbols,
        "checked functions of the C library (FORTIFY)": re.search(r"__(?!stack)\w+_chk@", symbols),
        "assertions of the C++ library": "__glibcxx_assert_fail" in symbols,
    }
    if "X86-64" in header:
        wanted["branch targets (CET)"] = begins_with_endbr(path, header)
    return [name for name, is_there in wanted.items() if not is_there]


def begins_with_endbr(path, header):
    """The code at the entry of most functions: that of the start file is the system's own."""
    sections = readelf(path, "--section-headers")
    text = re.search(r" \.text +PROGBITS +\w+ (\w+) (\w+)", sections)
    offset, size = (int(number, 16) for number in text.groups())
    code = pathlib.Path(path).read_bytes()[offset:offset + size]
    return code.count(b"\xf3\x0f\x1e\xfa") > 10


def pe_faults(data):
    place = struct.unpack_from("<I", data, 0x3C)[0]
    flags = struct.unpack_from("<H", data, place + 24 + 70)[0]
    wanted = {"64-bit addresses (high entropy)": 0x20, "random base (ASLR)": 0x40,
              "data that is not run (NX)": 0x100}
    return [name for name, flag in wanted.items() if not flags & flag]


def main(*paths):
    faults = []
    for path in paths:
        if not pathlib.Path(path).exists():
            print(f"not there, not read: {path}")
            continue
        data = pathlib.Path(path).read_bytes()
        if data.startswith(b"\x7fELF"):
            missing = elf_faults(path)
        elif data.startswith(b"MZ"):
            missing = pe_faults(data)
        else:
            missing = ["neither ELF nor PE"]
        faults += [f"{path} lacks: {name}" for name in missing]
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

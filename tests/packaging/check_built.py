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


# The store that touches a page of a large frame before the next is taken, as each compiler writes it.
TOUCHES_OF_GCC = [b"\x48\x83\x0c\x24\x00", b"\x80\x0c\x24\x00"]  # or qword [rsp], 0; or byte, since GCC 16
TOUCHES_OF_CLANG = [b"\x48\xc7\x04\x24\x00\x00\x00\x00"]  # mov qword [rsp], 0
ENDBR = b"\xf3\x0f\x1e\xfa"
PACIASP = b"\x3f\x23\x03\xd5"  # of arm64: signs the address to return to


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
    }
    # A program that is linked statically and stripped, as the AppImage's runtime, names no functions.
    if "(NEEDED)" in dynamic:
        wanted |= {
            "stack protector": "__stack_chk_fail" in symbols,
            "checked functions of the C library (FORTIFY)": re.search(r"__(?!stack)\w+_chk@", symbols),
            "assertions of the C++ library": "__glibcxx_assert_fail" in symbols,
        }
    if "X86-64" in header:
        code = text_of(path)
        is_clang = "clang" in readelf(path, "--string-dump=.comment")
        # More than a few: those of the start file are the system's own.
        wanted["branch targets (CET)"] = code.count(ENDBR) > 10
        wanted["large frames touched page by page (stack clash)"] = \
            any(touch in code for touch in (TOUCHES_OF_CLANG if is_clang else TOUCHES_OF_GCC))
    if "AArch64" in header:
        # Debian's start files and C library sign none, so any is the program's own. Frames are touched there
        # from 64 KB on, which few programs have.
        wanted["return addresses signed (PAC)"] = PACIASP in text_of(path)
    return [name for name, is_there in wanted.items() if not is_there]


def text_of(path):
    """The code of an ELF file."""
    sections = readelf(path, "--section-headers")
    text = re.search(r" \.text +PROGBITS +\w+ (\w+) (\w+)", sections)
    offset, size = (int(number, 16) for number in text.groups())
    return pathlib.Path(path).read_bytes()[offset:offset + size]


# Places in a PE file, after the offset of its header, which stands at PE_PLACE.
PE_PLACE = 0x3C
PE_TRAITS, PE_LINKER, PE_BASE, PE_FLAGS, PE_RELOCATIONS = 22, 24 + 2, 24 + 24, 24 + 70, 24 + 112 + 40
PE_FIXED = 0x1  # of PE_TRAITS: the relocations were taken out
PE_FLAG_NAMES = {0x20: "64-bit addresses (high entropy)", 0x40: "random base (ASLR)",
                 0x100: "data that is not run (NX)"}
PE_GUARD = 0x4000
GNU_LINKER = 2  # the first number of its version; Microsoft's is 14 and more


def pe_faults(data):
    """What the loader of Windows is not asked for: of every program and library."""
    place, = struct.unpack_from("<I", data, PE_PLACE)
    flags, = struct.unpack_from("<H", data, place + PE_FLAGS)
    traits, = struct.unpack_from("<H", data, place + PE_TRAITS)
    base, = struct.unpack_from("<Q", data, place + PE_BASE)
    _, relocations = struct.unpack_from("<II", data, place + PE_RELOCATIONS)
    wanted = {name: flags & flag for flag, name in PE_FLAG_NAMES.items()}
    # Without them the flag of ASLR stands there in vain.
    wanted["relocations, for another base"] = relocations > 0 and not traits & PE_FIXED
    wanted["a base beyond 4 GB"] = base >= 1 << 32
    if data[place + PE_LINKER] > GNU_LINKER:
        # GCC and GNU's linker have none; with theirs it cannot be had.
        wanted["control flow guard"] = flags & PE_GUARD
    return [name for name, is_there in wanted.items() if not is_there]


def pe_program_faults(data):
    """What the compiler puts in: of the program alone. Libraries come as their makers built them. FORTIFY
    does not show: no call of the program is one that MinGW's headers check. check_hardening.py reads in
    the compile commands that the option is there."""
    wanted = {
        "stack protector": rb"\0__stack_chk_fail\0",
        "assertions of the C++ library": rb"__glibcxx_assert_fail",
    }
    return [name for name, import_ in wanted.items() if not re.search(import_, data)]


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
            if path.endswith(".exe"):
                missing += pe_program_faults(data)
        else:
            missing = ["neither ELF nor PE"]
        faults += [f"{path} lacks: {name}" for name in missing]
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes initials.txt: the first letter of the Mandarin reading of U+4E00 to U+9FFF, one ASCII
letter for each code point in their order, "-" where Unihan gives no reading.

    generate.py Unihan_Readings.txt[.bz2] > initials.txt

The file comes from the Unicode Character Database; Debian has it in the package unicode-data."""

import bz2
import sys
import unicodedata

FIRST, LAST = 0x4E00, 0x9FFF


def lines(name):
    if name.endswith(".bz2"):
        return bz2.open(name, "rt", encoding="utf-8")
    return open(name, encoding="utf-8")


def main():
    initials = ["-"] * (LAST - FIRST + 1)
    for line in lines(sys.argv[1]):
        parts = line.rstrip("\n").split("\t")
        if len(parts) != 3 or parts[1] != "kMandarin":
            continue
        point = int(parts[0][2:], 16)
        if FIRST <= point <= LAST:
            # Of two readings the first is that of the mainland.
            letter = unicodedata.normalize("NFD", parts[2])[0].lower()
            assert "a" <= letter <= "z", line
            initials[point - FIRST] = letter
    sys.stdout.write("".join(initials))


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes order.txt: the 3755 characters of the first level of GB/T 2312-1980, which that standard has in
the order of their pinyin (rows 16 to 55). Python knows the standard; nothing else is read.

    generate_order.py > order.txt"""

import sys

FIRST_ROW, LAST_ROW = 0xB0, 0xD7
LAST_CELL = 0xF9  # of the last row


def main():
    for row in range(FIRST_ROW, LAST_ROW + 1):
        end = LAST_CELL if row == LAST_ROW else 0xFE
        for cell in range(0xA1, end + 1):
            sys.stdout.write(bytes([row, cell]).decode("gb2312"))


main()

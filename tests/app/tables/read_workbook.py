# SPDX-License-Identifier: MIT
"""Reads a workbook of ours with openpyxl, tells what it found, and writes it anew.

usage: read_workbook.py OURS THEIRS
"""

import sys

try:
    import openpyxl
except ImportError:
    sys.exit(77)


def main(ours, theirs):
    book = openpyxl.load_workbook(ours)
    sheet = book.active
    titles = [cell.value for cell in sheet[1]]
    print("frozen", sheet.freeze_panes)
    lists = set()
    for validation in sheet.data_validations.dataValidation:
        if validation.type == "list":
            for area in validation.sqref.ranges:
                lists.add(titles[area.min_col - 1])
    print("lists", *sorted(lists))
    order = sheet.cell(row=2, column=titles.index("备案订单号") + 1)
    print(order.value, type(order.value).__name__, order.number_format)
    book.save(theirs)


main(*sys.argv[1:])

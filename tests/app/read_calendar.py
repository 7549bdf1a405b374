# SPDX-License-Identifier: MIT
"""Reads a calendar, or one component of it, from standard input with an independent parser and
prints what it found as JSON. Instants are printed in UTC, spans in seconds.

usage: read_calendar.py < FILE
"""

import datetime
import json
import sys

import icalendar  # absent: the traceback fails the test, which is meant


def plain(value):
    value = getattr(value, "dt", value)
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise ValueError(f"an instant without a zone: {value}")
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, datetime.timedelta):
        return int(value.total_seconds())
    return value if isinstance(value, int) else str(value)


def read(component):
    if component.errors:
        raise ValueError(f"{component.name}: {component.errors}")
    content = {"name": component.name}
    content.update((key, plain(value)) for key, value in component.items())
    content["parts"] = [read(part) for part in component.subcomponents]
    return content


def main():
    json.dump(read(icalendar.cal.Component.from_ical(sys.stdin.buffer.read())), sys.stdout)


if __name__ == "__main__":
    main()

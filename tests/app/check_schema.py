# SPDX-License-Identifier: MIT
"""Holds every rule file to the schema, and shows that the schema refuses damaged ones.

usage: check_schema.py RULES_FOLDER
"""

import copy
import json
import pathlib
import sys

import jsonschema  # absent: the traceback fails the test, which is meant

FILES = (
    "sources.json",
    "provinces.json",
    "cities.json",
    "pilot.json",
    "national.json",
    "filing-types.json",
    "carriers.json",
    "documents.json",
    "site-messages.json",
    "faq.json",
    "reasons.json",
)


def objects_in(value, place, per_list=None):
    """Every object in `value` with its place; of each list the first `per_list` entries only."""
    if isinstance(value, dict):
        yield place, value
        for key, child in value.items():
            yield from objects_in(child, f"{place}/{key}", per_list)
    elif isinstance(value, list):
        for index, child in enumerate(value[:per_list]):
            yield from objects_in(child, f"{place}/{index}", per_list)


def at(value, place):
    for part in place.split("/")[1:]:
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def damages(content):
    """Copies of `content`, each damaged in one way, with a word on what was done."""
    for place, found in objects_in(content, "", per_list=3):
        # The keys of this one are data (province codes), so one less or more is not damage.
        if place.endswith("/sideByProvince"):
            continue
        for key in found:
            damaged = copy.deepcopy(content)
            del at(damaged, place)[key]
            yield f"{place}: without {key}", damaged
        damaged = copy.deepcopy(content)
        at(damaged, place)["surplus"] = "x"
        yield f"{place}: surplus key", damaged
        if "sure" in found:
            for key, wrong in (("sure", "certain"), ("source", []), ("source", "aliyun-2019")):
                damaged = copy.deepcopy(content)
                at(damaged, place)[key] = wrong
                yield f"{place}: {key} = {wrong!r}", damaged


def entries_without_evidence(content):
    """Places of entries (objects in a list) that bear no source and sureness."""
    for place, found in objects_in(content, ""):
        # The reasons of a page are facts, each with its own.
        facts = found.get("facts", [])
        if place.rsplit("/", 1)[-1].isdigit() and not facts and not {"source", "sure"} <= found.keys():
            yield place


def main(folder):
    schema = json.loads((folder / "schema" / "rules.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    present = {path.name for path in folder.glob("*.json")}
    faults = [f"{name}: no such rule file in the list" for name in present ^ set(FILES)]
    refused = 0

    for name in FILES:
        content = json.loads((folder / name).read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(
            {"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]}
        )
        for error in validator.iter_errors(content):
            faults.append(f"{name}{error.json_path[1:]}: {error.message}")
        # A source is the evidence itself; everything else names its own.
        if name != "sources.json":
            faults += [f"{name}{place}: no evidence" for place in entries_without_evidence(content)]
        for what, damaged in damages(content):
            if validator.is_valid(damaged):
                faults.append(f"{name}{what}: the schema accepts this")
            refused += 1

    print("\n".join(faults) or f"{len(FILES)} files fit, {refused} damaged copies are refused")
    return 1 if faults or not refused else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))

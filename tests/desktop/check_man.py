#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_man.py PROGRAM PAGE…: every manual page is free of warnings and has exactly the options and
commands that the program's own --help tells of."""
import os
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
COMMON = {"--help", "--json"}  # told once for all commands
SECTIONS = {"OPTIONS": "options", "选项": "options", "選項": "options", "COMMANDS": "commands", "命令": "commands"}


def run(*words):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"}
    return subprocess.run(words, capture_output=True, text=True, env=environment)


def told(program, *command):
    """The options that --help lists: those that begin a line."""
    answer = run(program, "--lang", "en", *command, "--help")
    if answer.returncode:
        sys.exit(f"{' '.join(command)} --help: {answer.stderr}")
    lists = re.findall(r"^  -.*?(?:  |$)", answer.stdout, re.M)
    return {option for line in lists for option in OPTION.findall(line)}


def commands(program):
    text = run(program, "--lang", "en", "--help").stdout
    return re.search(r"without a\s+display:\s+(.*?);", text, re.S)[1].replace("\n", " ").split(", ")


def documented(page):
    """Options of the page: "" → those of the window, command → its own. Only headings of entries
    count, not what is mentioned in a sentence."""
    found, key, is_heading = {}, None, False
    with open(page, encoding="utf-8") as file:
        for line in file.read().replace("\\-", "-").splitlines():
            if line.startswith(".SH "):
                section = SECTIONS.get(line[4:].strip())
                key = "" if section == "options" else None
                found.update({"": set()} if key == "" else {})
                is_in_commands = section == "commands"
            elif line.startswith(".SS ") and is_in_commands:
                # A command, or a part of one: "rules check".
                key = " ".join(word for word in line[4:].split() if word.islower())
                found[key] = set()
            elif key is not None and is_heading:
                found[key] |= set(OPTION.findall(line))
            is_heading = line == ".TP"
    return found


def main(program, *pages):
    known = commands(program)
    faults = []
    for page in pages:
        for words in (("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page),
                      ("mandoc", "-T", "lint", "-W", "warning", page)):
            answer = run(*words)
            faults += [f"{page}: {line}" for line in answer.stderr.splitlines()]
            if words[0] == "mandoc":
                faults += answer.stdout.splitlines()
        there = documented(page)
        expected = {"": told(program)}
        for key in there.keys() - expected.keys():
            expected[key] = told(program, *key.split()) - COMMON
        for command in known:
            if not any(key.split()[:1] == [command] for key in there):
                expected[command] = told(program, command) - COMMON
        if there != expected:
            for key in sorted(set(there) | set(expected)):
                if there.get(key) != expected.get(key):
                    faults.append(f"{page}: {key or 'options'}: {there.get(key)}, "
                                  f"but --help has {expected.get(key)}")
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main(*sys.argv[1:])

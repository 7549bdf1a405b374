# SPDX-License-Identifier: MIT
"""What carried libraries ask of each set of libraries below usr/lib/fallback, for AppRun (launcher.c), which
takes the system's library only where it has all of that."""
import os
import re
import subprocess


class Elf:
    """Names that a program or library needs and has."""

    def __init__(self, path):
        # Of what is shown, the last word is the name; a name that is asked for weakly may be missing.
        text = subprocess.run(["objdump", "--private-headers", "--dynamic-syms", path], check=True,
                              capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout
        self.soname = (re.findall(r"^ +SONAME +(\S+)", text, re.M) or [path.name])[0]
        self.libraries = re.findall(r"^ +NEEDED +(\S+)", text, re.M)
        symbols = re.findall(r"^[0-9a-f]{16} (.{7}) (\S+)\s.*?(\S+)$", text, re.M)
        self.wanted = {name for flags, section, name in symbols if section == "*UND*" and "w" not in flags}
        self.defined = {name for _, section, name in symbols if section != "*UND*"}
        self.versions = {}
        for library, block in re.findall(r"^  required from (\S+):\n((?:    .*\n?)*)", text, re.M):
            self.versions[library] = set(re.findall(r"(\S+)$", block, re.M))

    def asks_of(self, library):
        """Names of another one that this one takes from it, those of its versions too."""
        if library.soname not in self.libraries:
            return None
        return (self.wanted & library.defined) | self.versions.get(library.soname, set())


def lines(library_set, everything, opened):
    """For each library of a set that anything outside of the set asks for: its name, then what is asked."""
    inside = {library.soname for library in library_set}
    outside = [elf for elf in everything if elf.soname not in inside]
    for library in sorted(library_set, key=lambda elf: elf.soname):
        asked = [names for elf in outside if (names := elf.asks_of(library)) is not None]
        if asked or library.soname in opened:
            yield " ".join([library.soname, *sorted(set().union(*asked))])


def write(usr, opened):
    """The file "needs" of each set in an AppDir that is complete. `opened`: libraries that are asked for
    while the program runs, where they are not linked."""
    paths = [path for path in usr.rglob("*") if path.is_file() and not path.is_symlink()
             and path.read_bytes()[:4] == b"\x7fELF"]
    elves = {path: Elf(path) for path in paths}
    for folder in sorted((usr / "lib/fallback").iterdir()):
        library_set = [elf for path, elf in elves.items() if path.parent == folder]
        text = "".join(line + "\n" for line in lines(library_set, elves.values(), opened))
        (folder / "needs").write_text(text, encoding="utf-8")

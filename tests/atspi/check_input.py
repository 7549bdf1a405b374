# SPDX-License-Identifier: MIT
"""Types Chinese into the packaged program: check_input.py ROOT PROGRAM fcitx|fcitx5|ibus

ROOT is a folder with a system in it that has this input method with pinyin; PROGRAM is the AppImage as seen
from inside. The method's own daemon runs, keys are pressed one by one, and 你好 has to stand in the field of
the applicant and in the search of the common questions. Needs root; to be started in a namespace of its own for
what is mounted: `unshare --mount`. Ends with 77 where the machine lacks what it takes.
"""

import subprocess
import sys
import time
from pathlib import Path

# Nothing is left in the folder of the sources.
sys.dont_write_bytecode = True
import check_program  # noqa: E402
from check_anywhere import mount_into  # noqa: E402
from session import Desktop  # noqa: E402

# Its settings: pinyin beside the keyboard, and Chinese from the beginning.
FILES = {
    "fcitx": {
        "fcitx/config": "[Program]\nDefaultInputMethodState=Active\n",
        "fcitx/profile": "[Profile]\nEnabledIMList=fcitx-keyboard-us:True,pinyin:True\n",
    },
    "fcitx5": {
        "fcitx5/config": "[Behavior]\nActiveByDefault=True\n",
        "fcitx5/profile": "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n"
                          "[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n"
                          "[Groups/0/Items/1]\nName=pinyin\nLayout=\n[GroupOrder]\n0=Default\n",
    },
    "ibus": {},
}
DAEMONS = {
    "fcitx": ["fcitx", "-D"],
    "fcitx5": ["fcitx5"],
    "ibus": ["ibus-daemon", "--panel", "disable", "--emoji-extension", "disable"],
}
SECONDS_TO_TAKE = 3
MODULES = {"fcitx": "fcitx", "fcitx5": "fcitx", "ibus": "ibus"}


class InputWay(check_program.Way):
    """The two fields into which most Chinese is typed."""

    def go(self) -> None:
        at = self.at
        window = at.until(lambda: self.program.find_window("Beian SMS Verify — new verification"),
                          "the wizard")
        self.type_hello(window, "Applicant or organisation")
        at.key(at.until(lambda: self.program.find_window("Beian SMS Verify — 你好"), "its title"), "F1")
        self.type_hello(self.program.window("Common questions"), "Search the questions")

    def type_hello(self, window, name: str) -> None:
        at = self.at
        field = at.await_node(window, name, at.Role.TEXT)
        at.Atspi.Component.grab_focus(field)
        at.until(lambda: at.is_in(field, at.State.FOCUSED), f"“{name}” has the keyboard")
        # The method learns of a new window a moment later, and nobody says when. Until then keys are letters.
        said = []

        def is_written() -> bool:
            for letter in "nihao ":
                at.key(window, letter)
                self.acts += 1
            tries = time.monotonic() + SECONDS_TO_TAKE
            at.until(lambda: at.text_of(field).endswith((" ", "好")) or time.monotonic() > tries,
                     f"what was typed stands in “{name}”")
            said.append(at.text_of(field))
            if said[-1] == "你好":
                return True
            # Where it learnt of the window in the middle of the word, this takes what is left of it.
            at.key(window, " ")
            at.set_text(field, "")
            return False
        try:
            at.until(is_written, "你好 is written")
        except at.Fault as fault:
            raise at.Fault(f"{fault}; “{name}” had {said[-5:]}") from fault


def start_daemon(at, desktop: Desktop, root: Path, method: str) -> None:
    for name, text in FILES[method].items():
        file = Path(desktop.environment["XDG_CONFIG_HOME"]) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    inside = ["chroot", str(root)]
    desktop.start([*inside, *DAEMONS[method]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if method == "ibus":
        # Its choice of a language lies in the person's settings, of which there are none here.
        def is_pinyin() -> bool:
            # It may say that it failed and yet have it.
            for words in (["libpinyin"], []):
                answer = subprocess.run([*inside, "ibus", "engine", *words], env=desktop.environment,
                                        capture_output=True, text=True, check=False)
            return answer.stdout.strip() == "libpinyin"
        at.until(is_pinyin, "ibus takes pinyin")


def walk(root: Path, program: str, method: str, folder: Path) -> None:
    check_program.keep_off_the_site(folder)
    mount_into(root)
    with Desktop(folder) as desktop:
        desktop.environment |= {"QT_IM_MODULE": MODULES[method], "XMODIFIERS": f"@im={MODULES[method]}"}
        at = check_program.assistive_on(desktop)
        start_daemon(at, desktop, root, method)
        desktop.start(["chroot", str(root), program, "--lang", "en"])
        check_program.go(InputWay, at, folder)
        print(f"{method}: 你好 was typed into two fields")


def main() -> int:
    if len(sys.argv) != 4 or sys.argv[3] not in DAEMONS:
        sys.exit(__doc__)
    root, program, method = Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3]
    return check_program.in_folder("input-", lambda folder: walk(root, program, method, folder),
                                   check_program.lacking(), may_stay=True)


if __name__ == "__main__":
    sys.exit(main())

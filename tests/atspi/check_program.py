# SPDX-License-Identifier: MIT
"""Works the built program as assistive technology does: check_program.py PROGRAM [--short]

From the first page to the last, every setting, the filters of the board and what can be done with a
row: by actions, set texts and set values. Keys only where Qt 6.4 offers nothing else: the menu of a row,
and what is in a list that a combo box opens. Every setting is read back from the file of the settings. --short
leaves out all but the wizard. Ends with 77 where the machine lacks what it takes.
"""

import os
import re
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

# Nothing is left in the folder of the sources.
sys.dont_write_bytecode = True
from session import Desktop, Ended  # noqa: E402

SKIPPED = 77
SECONDS_TO_OPEN = 3
SOURCES = Path(__file__).resolve().parents[2]
# What no page of the settings has: the program remembers it, or an administrator sets it.
REMEMBERED = {"counter/last-filing-type", "counter/offered", "input/told", "window/left-filing",
              "rules/address", "rules/keys", "rules/version", "center/unverified",
              "window/companion-place", "window/board-place", "window/board-columns",
              "window/board-sort", "window/board-filter", "window/wizard-place"}


def lacking() -> str:
    """What this machine does not have; empty: nothing."""
    for tool in ("Xvfb", "dbus-daemon", "openbox"):
        if not shutil.which(tool):
            return tool
    launcher = [Path(folder) / "at-spi-bus-launcher"
                for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")]
    if not any(path.exists() for path in launcher):
        return "at-spi-bus-launcher"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as fault:
        return f"gir1.2-atspi-2.0 and python3-gi ({fault})"
    return ""


class Way:
    """What the ways through the program share: the program, its settings' file, and what was done."""

    def __init__(self, at, folder: Path):
        self.at = at
        self.program = at.Program("beian-sms-verify")
        self.settings_file = folder / "config" / "beian-sms-verify" / "settings.ini"
        self.folder = folder
        self.acts = 0

    def press(self, window, name: str, *roles) -> None:
        at = self.at
        at.press(at.await_node(window, name, *(roles or at.BUTTONS)))
        self.acts += 1

    def toggle(self, window, name: str):
        """Toggles it, and waits until it says of itself that it was."""
        at = self.at
        choice = at.await_node(window, name, *at.CHOICES)
        before = at.is_checked(choice)
        at.press(choice)
        at.until(lambda: at.is_checked(choice) != before, f"“{name}” is toggled")
        self.acts += 1
        return choice

    def type(self, window, name: str, text: str):
        at = self.at
        field = at.await_node(window, name, at.Role.TEXT, at.Role.SPIN_BUTTON)
        at.set_text(field, text)
        self.acts += 1
        return field

    def choose_another(self, window, box, directions=("Down", "Up")) -> str:
        """The entry below that of now, or above where it is the last one; gives which way it went."""
        at = self.at
        before = self.entry(box)
        for direction in directions:
            self.open_list(box)
            at.key(window, direction)
            at.key(window, "Return")
            at.until(lambda: not any(True for _ in at.below(box)), "the list is closed")
            self.acts += 1
            if self.entry(box) != before:
                return direction
        raise at.Fault(f"nothing else could be chosen than “{before}”")

    def open_list(self, box) -> None:
        """A list that is closed at once, by a window that comes to the front just then, is opened again."""
        at = self.at
        pressed = float("-inf")

        def is_open() -> bool:
            nonlocal pressed
            if any(True for _ in at.below(box)):
                return True
            if time.monotonic() > pressed + SECONDS_TO_OPEN:
                pressed = time.monotonic()
                at.press(box)
            return False

        at.until(is_open, "the list of the combo box is open")

    def entry(self, box) -> str:
        """What a combo box shows."""
        chosen = box.get_child_at_index(0)
        for index in range(chosen.get_child_count() if chosen else 0):
            item = chosen.get_child_at_index(index)
            if self.at.is_in(item, self.at.State.SELECTED):
                return self.at.name_of(item)
        return self.at.name_of(box)

    def combos(self, window) -> list:
        return [node for node in self.at.below(window)
                if node.get_role() == self.at.Role.COMBO_BOX]

    def saw(self, window, text: str) -> None:
        """Waits for a text in the window."""
        self.at.await_node(window, text)

    def kept(self) -> dict[str, str]:
        """The settings as they lie in the file."""
        values, group = {}, ""
        for line in self.settings_file.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                group = line.strip("[]")
            elif "=" in line:
                key, value = line.split("=", 1)
                values[f"{group}/{key}"] = value.strip('"')
        return values


class WizardWay(Way):
    """From the first page to the last one."""

    def go(self) -> None:
        hearing = self.at.Hearing()
        self.first_page()
        hearing.expect("SMS verification applies in this province on this date")
        self.next("Which kind of filing?")
        hearing.expect("Next needs the kind of filing.")
        self.people()
        self.next("Have you received the SMS?")
        hearing.expect("Step 3 of 6: Receive the SMS")
        self.sms()
        self.next("Last 6 of the document number")
        self.suffix()
        self.next("Verify on the administration's site")
        self.site()
        self.next("Everything is verified")
        self.leave()

    def next(self, title: str) -> None:
        at = self.at
        at.press(at.until(self.onwards, f"what leads on to “{title}”"))
        self.acts += 1
        self.saw(self.window, title)

    def onwards(self):
        at = self.at
        for name in ("Next", "Finish"):
            button = at.find(self.window, name, *at.BUTTONS)
            if button and at.is_in(button, at.State.ENABLED):
                return button
        return None

    def first_page(self) -> None:
        at = self.at
        self.window = at.until(
            lambda: self.program.find_window("Beian SMS Verify — new verification"),
            "the wizard")
        self.toggle(self.window, "Hainan…")
        province = at.await_node(self.window, "Province (name…", at.Role.TEXT)
        at.until(lambda: at.text_of(province) == "Hainan", "the tile is taken over into the field")
        at.set_text(province, "zj")
        tile = at.await_node(self.window, "Zhejiang…", *at.CHOICES)
        at.until(lambda: at.is_checked(tile), "the text is taken over into the tile")
        self.saw(self.window, "SMS verification applies in this province on this date")
        date = at.await_node(self.window, "Date of submission", at.Role.TEXT)
        today = at.text_of(date)
        at.set_text(date, "2018-01-01")
        self.saw(self.window, "SMS verification is not required in this province on this date")
        at.set_text(date, today)
        self.saw(self.window, "SMS verification applies in this province on this date")
        self.type(self.window, "Applicant or organisation", "Ms Lin")
        self.type(self.window, "Order number", "A-1")

    def people(self) -> None:
        at = self.at
        self.saw(self.window, "Next needs the kind of filing.")
        self.toggle(self.window, "First filing…")
        self.toggle(self.window, "APP")
        self.type(self.window, "Mobile number…Entity", "138 1234 5678")
        self.type(self.window, "Mobile number…App", "139 1234 5678")
        self.saw(self.window, "2 mobile numbers to verify")
        self.choose_another(self.window, at.until(lambda: self.combos(self.window), "carriers")[0])
        self.press(self.window, "Remove: App…")
        self.saw(self.window, "1 mobile number to verify")
        self.press(self.window, "Put back")
        self.saw(self.window, "2 mobile numbers to verify")

    def sms(self) -> None:
        at = self.at
        codes = at.until(lambda: self.all_called("SMS code, or the whole SMS…"), "two codes")
        at.set_text(codes[0], "123456")
        at.set_text(codes[1], "654321")
        self.acts += 2
        times = self.all_called("Time shown on the phone…")
        now = self.all_called("Just now…", at.BUTTONS)
        at.press(now[0])
        at.until(lambda: at.text_of(times[0]), "the time is taken over into its field")
        at.set_text(times[1], at.text_of(times[0]))
        self.acts += 2
        self.press(self.window, "Sender, provider's notice: show…")
        self.type(self.window, "Sender (optional)…", "12381")

    def all_called(self, name: str, roles=()) -> list:
        """All that are called so, of a page that shows several numbers."""
        at = self.at
        roles = roles or (at.Role.TEXT,)
        return [node for node in at.below(self.window)
                if at.is_called(node, name) and node.get_role() in roles]

    def suffix(self) -> None:
        at = self.at
        box = at.until(lambda: self.combos(self.window), "kinds of document")[0]
        self.choose_another(self.window, box)
        self.choose_another(self.window, box, ["Up"])
        for number, text in enumerate(("123451", "223452")):
            tab = at.until(lambda: [node for node in at.below(self.window)
                                    if node.get_role() == at.Role.PAGE_TAB][number:], "a tab")[0]
            at.press(tab)
            field = at.until(
                lambda: next((n for n in self.all_called("Last 6 characters…")
                              if at.text_of(n) != "123451"), None), "a field for the last six")
            at.set_text(field, text)
            at.until(lambda: at.is_in(at.find(self.window, "Copy…", *at.BUTTONS),
                                      at.State.ENABLED), "the last six can be copied")
            self.acts += 2

    def site(self) -> None:
        at = self.at
        self.saw(self.window, "2 numbers still to be verified.")
        self.press(self.window, "Copy the address")
        self.saw(self.window, "Address copied")
        for left in (1, 0):
            self.press(self.window, "Note as verified…")
            if left:
                self.saw(self.window, "1 number still to be verified.")

    def leave(self) -> None:
        self.press(self.window, "Close")
        self.program.await_closed("Beian SMS Verify — Ms Lin…")


class SettingsWay(Way):
    """Every control of every page of the settings, each changed and found in the file."""

    def go(self) -> None:
        at = self.at
        board = self.program.window("Beian SMS Verify")
        at.key(board, "Control", "comma")
        self.window = self.program.window("Settings")
        sections = at.until(self.sections, "sections of the settings")
        changed: set[str] = set()
        for section in sections:
            at.press(section)
            self.acts += 1
            page = at.until(lambda: self.page(at.name_of(section)),
                            f"the page “{at.name_of(section)}”")
            if at.name_of(section) == "Center":
                self.refuse_password(page)
                continue
            values = self.change_all(page)
            self.reset(page, values)
            changed |= set(values)
        source = (SOURCES / "app/settings/settingkeys.cpp").read_text(encoding="utf-8")
        known = set(re.findall(r'u"([a-z]+/[a-z-]+)"_s', source))
        if changed != known - REMEMBERED:
            raise at.Fault("not the settings that there are: "
                           f"{sorted(changed ^ (known - REMEMBERED))}")
        self.press(self.window, "Close")
        self.program.await_closed("Settings")
        print(f"{len(changed)} settings changed, read back and reset")

    def sections(self) -> list:
        at = self.at
        return [node for node in at.below(self.window) if node.get_role() == at.Role.LIST_ITEM]

    def page(self, name: str):
        at = self.at
        return next((node for node in at.below(self.window)
                     if at.name_of(node) == name and node.get_role() in (
                         at.Role.FILLER, at.Role.PANEL, at.Role.GROUPING, at.Role.PAGE)), None)

    def change_all(self, page) -> dict[str, str]:
        """What stands in the file for each control of the page now."""
        at = self.at
        changed: dict[str, str] = {}
        controls = [node for node in at.below(page)
                    if node.get_role() in (at.Role.CHECK_BOX, at.Role.SPIN_BUTTON,
                                           at.Role.COMBO_BOX, at.Role.TEXT)]
        for control in controls:
            before = self.kept()
            wanted = self.change(control)
            keys = at.until(lambda: self.difference(before), f"“{at.name_of(control)}” is kept")
            values = [self.kept()[key] for key in keys]
            if len(keys) != 1 or wanted not in (None, values[0]):
                raise at.Fault(f"“{at.name_of(control)}”: {dict(zip(keys, values))}, not {wanted}")
            changed |= dict(zip(keys, values))
            self.take_back(control, keys, values)
        if at.find(page, "Change…", *at.BUTTONS):
            changed |= self.change_folder(page)
        return changed

    def refuse_password(self, page) -> None:
        """Nothing of the page of the center is a setting, and a password is kept nowhere."""
        at = self.at
        field = self.type(page, "Address of the center",
                          "postgresql://clerk:secret@localhost/beian")
        self.press(page, "Test")
        self.saw(page, "There is a password in the address of the center; it was not kept.")
        at.until(lambda: "secret" not in at.text_of(field), "the field is emptied of it")
        if "secret" in self.settings_file.read_text(encoding="utf-8"):
            raise at.Fault("a password is in the file of the settings")

    def difference(self, before: dict[str, str]) -> set[str]:
        now = self.kept()
        return {key for key in now.keys() - REMEMBERED if now[key] != before.get(key)}

    def change(self, control) -> str | None:
        """Gives what is to stand in the file; None: something else than before."""
        at = self.at
        role = control.get_role()
        was_checked = at.is_checked(control)
        self.acts += 1
        if role == at.Role.CHECK_BOX:
            at.press(control)
            return "false" if was_checked else "true"
        if role == at.Role.COMBO_BOX:
            self.went = self.choose_another(self.window, control)
            return None
        if role == at.Role.TEXT:
            at.set_text(control, "Set by hand")
            return "Set by hand"
        if ":" in at.text_of(control):
            at.set_text(control, "08:15")
            return "08:15"
        number = int(at.value_of(control)) + 1
        at.set_value(control, number)
        return str(number)

    def take_back(self, box, keys: set[str], values: list[str]) -> None:
        """What is chosen in a box, since it can change all that is read here: the language."""
        if box.get_role() != self.at.Role.COMBO_BOX:
            return
        self.choose_another(self.window, box, ["Up" if self.went == "Down" else "Down"])
        self.at.until(lambda: [self.kept()[key] for key in keys] != values,
                      f"“{self.at.name_of(box)}” is taken back")

    def change_folder(self, page) -> dict[str, str]:
        at = self.at
        folder = self.folder / "other folder"
        folder.mkdir()
        self.press(page, "Change…")
        dialog = self.program.window("Folder of the filings")
        self.type(dialog, "Directory:", str(folder))
        self.press(dialog, "Choose")
        at.until(lambda: self.kept().get("data/folder") == str(folder), "the folder is kept")
        return {"data/folder": str(folder)}

    def reset(self, page, values: dict[str, str]) -> None:
        """Afterwards no value is left that was set here; the check of the site is on by default."""
        left = {key: value for key, value in values.items() if key != "site/check"}.items()
        self.press(page, "Reset to defaults")
        self.at.until(lambda: not left & self.kept().items(), "the page is reset")


class BoardWay(Way):
    """Two filings: filters, search, the menu of a row and the buttons below."""

    def go(self) -> None:
        self.board = self.program.window("Beian SMS Verify")
        self.add_running()
        self.filter_by_figures()
        self.filter_by_menu()
        self.search()
        self.work_row()
        self.work_row_menu()

    def add_running(self) -> None:
        at = self.at
        self.press(self.board, "+ New verification…")
        window = self.program.window("Beian SMS Verify — new verification")
        self.toggle(window, "Fujian…")
        self.type(window, "Applicant or organisation", "Mr Wang")
        self.press(window, "Next")
        self.toggle(window, "New site…")
        self.type(window, "Mobile number…Site", "137 1234 5678")
        at.until(lambda: at.is_in(at.find(window, "Next", *at.BUTTONS), at.State.ENABLED), "Next")
        self.press(window, "Next")
        self.type(window, "SMS code, or the whole SMS…", "135790")
        self.press(window, "Just now…")
        self.press(window, "Keep for later")
        self.await_rows(2)

    def table(self):
        at = self.at
        return next((node for node in at.below(self.board) if node.get_role() == at.Role.TABLE),
                    None)

    def rows(self) -> int:
        table = self.table()
        return self.at.Atspi.Table.get_n_rows(table) if table else 0

    def await_rows(self, count: int) -> None:
        self.at.until(lambda: self.rows() == count, f"{count} rows on the board")

    def filter_by_figures(self) -> None:
        for figure, count in (("Running…", 1), ("Done today…", 1), ("Due within 1 hour…", 0),
                              ("Due within 6 hours…", 0), ("Expired, returned…", 0)):
            self.toggle(self.board, figure)
            self.await_rows(count)
            self.toggle(self.board, figure)
            self.await_rows(2)

    def filter_by_menu(self) -> None:
        """The province by menu, and away again by the button that says so."""
        at = self.at
        for entry in ("View", "Only province", "Fujian"):
            self.press(self.board, entry, at.Role.MENU_ITEM, at.Role.CHECK_MENU_ITEM)
        self.await_rows(1)
        self.press(self.board, "No longer only: Fujian…")
        self.await_rows(2)

    def search(self) -> None:
        field = self.type(self.board, "Search applicant…", "Wang")
        self.await_rows(1)
        self.at.set_text(field, "")
        self.await_rows(2)

    def select(self, applicant: str) -> None:
        at = self.at
        table = self.table()
        for row in range(self.rows()):
            cell = at.Atspi.Table.get_accessible_at(table, row, 0)
            if at.name_of(cell).startswith(applicant):
                at.Atspi.Table.add_row_selection(table, row)
                self.acts += 1
                self.saw(self.board, f"Selected: {applicant}…")
                return
        raise at.Fault(f"no row of “{applicant}”")

    def work_row(self) -> None:
        self.select("Mr Wang")
        self.press(self.board, "Note as verified")
        self.saw(self.board, "Mr Wang, Fujian, New site, 137****5678, verified 1 / 1, Done…")
        self.press(self.board, "History…")
        history = self.program.window("History…")
        self.press(history, "Close")
        self.program.await_closed("History…")
        self.press(self.board, "Open")
        wizard = self.program.window("Beian SMS Verify — Mr Wang…")
        self.saw(wizard, "Everything is verified")
        self.press(wizard, "Close")
        self.program.await_closed("Beian SMS Verify — Mr Wang…")

    def work_row_menu(self) -> None:
        """Removed by the menu of the row, its last entry; Ctrl+Z brings it back."""
        at = self.at
        self.select("Mr Wang")
        for name in ("Menu", "Up", "Return"):
            at.key(self.board, name)
        self.acts += 1
        self.await_rows(1)
        at.key(self.board, "Control", "z")
        self.await_rows(2)


def keep_off_the_site(folder: Path) -> None:
    """Nothing of a test goes to the administration's site."""
    settings = folder / "config" / "beian-sms-verify"
    settings.mkdir(parents=True)
    (settings / "settings.ini").write_text("[site]\ncheck=false\n", encoding="utf-8")


def assistive_on(desktop: Desktop):
    """The module that works programs on this desktop, which has to be there before it is imported."""
    os.environ.update(desktop.environment)
    import assistive
    assistive.switch_on()
    return assistive


def go(way: type[Way], at, folder: Path) -> Way:
    """Goes the whole way; a fault ends the test, with what was on the screen."""
    walked = way(at, folder)
    try:
        walked.go()
    except at.Fault as fault:
        titles = [at.name_of(window) for window in walked.program.windows()]
        sys.exit(f"{way.__name__}, after {walked.acts} acts, in {titles}: {fault}")
    return walked


def in_folder(prefix: str, walk, lack: str, may_stay: bool = False) -> int:
    """Walks in a folder of its own; says what this machine lacks instead, where it does. The folder may
    stay where what was started in another root still writes to it."""
    if lack:
        print(f"Not run: this machine lacks {lack}")
        return SKIPPED
    # Ended from outside, it still ends what it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    with tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=may_stay) as folder:
        try:
            walk(Path(folder))
        except Ended as fault:
            sys.exit(f"The desktop of the test did not come up: {fault}")
    return 0


def walk(program: str, folder: Path, is_short: bool) -> None:
    keep_off_the_site(folder)
    with Desktop(folder) as desktop:
        at = assistive_on(desktop)
        desktop.start([program, "--lang", "en"])
        for way in [WizardWay] if is_short else [WizardWay, SettingsWay, BoardWay]:
            print(f"{way.__name__}: {go(way, at, folder).acts} acts")


def main() -> int:
    if not sys.argv[1:]:
        sys.exit(__doc__)
    return in_folder("备案 ", lambda folder: walk(sys.argv[1], folder, "--short" in sys.argv[2:]), lacking())


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: MIT
"""A program as assistive technology meets it: what is shown, by role and name, and what can be done.

Nothing here waits for a fixed time: every question is asked again until it has an answer or its time
is over. Needs the environment of session.Desktop before it is imported (`gi` reads it once).
"""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType
PATIENCE = 20.0  # seconds, of a machine that is busy with other tests
PAUSE = 0.02

BUTTONS = (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON)
CHOICES = (Role.CHECK_BOX, Role.RADIO_BUTTON, Role.TOGGLE_BUTTON)
# That of a key on the keyboard, whatever its layout (X11's keysymdef.h).
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Up": 0xFF52, "Down": 0xFF54, "Home": 0xFF50, "Right": 0xFF53,
        "F1": 0xFFBE, "Control": 0xFFE3, "Alt": 0xFFE9, "Shift": 0xFFE1, "Menu": 0xFF67, "comma": 0x2C}


class Fault(Exception):
    """What the program did not show or did not do; its text is for a person."""


def until(question, what: str):
    """The first answer of `question` that is true."""
    end = time.monotonic() + PATIENCE
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # events, for Hearing
        try:
            answer = question()
        except GLib.Error:
            answer = None  # what was looked at has gone meanwhile
        if answer:
            return answer
        if time.monotonic() > end:
            raise Fault(f"not within {PATIENCE:.0f} s: {what}")
        time.sleep(PAUSE)


def switch_on() -> None:
    """As a screen reader does when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for switch in ("IsEnabled", "ScreenReaderEnabled"):
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", switch, GLib.Variant("b", True))),
            None, Gio.DBusCallFlags.NONE, int(PATIENCE * 1000))


def name_of(node) -> str:
    return node.get_name() or ""


def is_in(node, state) -> bool:
    return node.get_state_set().contains(state)


def is_shown(node) -> bool:
    return is_in(node, State.SHOWING)


def below(node):
    """Everything shown inside, in the order of the tree."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None or not is_shown(child):
            continue
        yield child
        yield from below(child)


def is_called(node, name: str) -> bool:
    """Is it called so? An ellipsis stands for anything: at the end, or between two parts of the name."""
    own = name_of(node)
    beginning, dots, part = name.partition("…")
    return own.startswith(beginning) and part in own[len(beginning):] if dots else own == name


def find(window, name: str, *roles):
    """The first that is called so. None: there is none."""
    for node in below(window):
        if is_called(node, name) and (not roles or node.get_role() in roles):
            return node
    return None


def await_node(window, name: str, *roles):
    return until(lambda: find(window, name, *roles), f"“{name}” in “{name_of(window)}”")


def press(node) -> None:
    """Does what the node offers: Press, Toggle or, of a menu, that it opens."""
    until(lambda: is_in(node, State.ENABLED), f"“{name_of(node)}” can be pressed")
    action = node.get_action_iface()
    names = [Atspi.Action.get_action_name(action, i) for i in range(action.get_n_actions())]
    for wanted in ("Press", "Toggle", "Check", "ShowMenu"):
        if wanted in names:
            action.do_action(names.index(wanted))
            return
    raise Fault(f"“{name_of(node)}” offers {names or 'nothing'}, not Press or Toggle")


def text_of(node) -> str:
    return Atspi.Text.get_text(node, 0, -1)


def set_text(node, text: str) -> None:
    """Replaces what is there, as dictation does: no key, no focus."""
    Atspi.EditableText.set_text_contents(node, text)


def value_of(node) -> float:
    return Atspi.Value.get_current_value(node)


def set_value(node, value: float) -> None:
    Atspi.Value.set_current_value(node, value)


def is_checked(node) -> bool:
    return is_in(node, State.CHECKED)


def key(window, *names: str) -> None:
    """Presses these keys one after the other, and lets them go the other way round."""
    until(lambda: is_in(window, State.ACTIVE), f"“{name_of(window)}” has the keyboard")
    codes = [KEYS.get(name) or ord(name) for name in names]
    for code in codes[:-1]:
        _modifier(code, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(codes[-1], None, Atspi.KeySynthType.SYM)
    for code in reversed(codes[:-1]):
        _modifier(code, Atspi.KeySynthType.RELEASE)


def _modifier(code: int, what) -> None:
    # A modifier is held by its place on the keyboard: those of the layout that Xvfb begins with.
    places = {KEYS["Control"]: 37, KEYS["Alt"]: 64, KEYS["Shift"]: 50}
    Atspi.generate_keyboard_event(places[code], None, what)


class Hearing:
    """What is said without being asked for: notifications that appear, from Qt 6.8 on announcements."""

    def __init__(self):
        self.said: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:state-changed:showing", "object:announcement"):
            self._listener.register(event)

    def _hear(self, event) -> None:
        try:
            if event.type.startswith("object:announcement"):
                self.said.append(event.any_data)
            elif event.detail1 and event.source.get_role() == Role.NOTIFICATION:
                self.said.append(name_of(event.source))
        except GLib.Error:
            pass  # shown and gone again before it was asked

    def expect(self, text: str) -> None:
        """Waits until something that begins so was said, and forgets what came up to it."""
        def is_said() -> bool:
            return any(said.startswith(text) for said in self.said)
        until(is_said, f"“{text}” is said; it was {self.said}")
        self.said.clear()


class Program:
    """The windows of the program that is on the bus of assistive technology."""

    def __init__(self, name: str):
        self._name = name
        self._application = until(self._find, f"“{name}” on the bus of assistive technology")

    def _find(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and name_of(application) == self._name:
                return application
        return None

    def windows(self) -> list:
        found = []
        for index in range(self._application.get_child_count()):
            window = self._application.get_child_at_index(index)
            if window is not None and is_shown(window):
                found.append(window)
        return found

    def find_window(self, name: str):
        return next((window for window in self.windows() if is_called(window, name)), None)

    def window(self, name: str):
        return until(lambda: self.find_window(name), f"a window “{name}”")

    def await_closed(self, name: str) -> None:
        until(lambda: self.find_window(name) is None, f"“{name}” is closed")

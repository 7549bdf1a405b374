# SPDX-License-Identifier: MIT
"""A desktop of its own for one program: display, session bus and the bus of assistive technology.

Everything that is started here is ended here, and nothing of the person's own desktop is touched.
"""

import os
import shlex
import signal
import subprocess
import time
from pathlib import Path


class Ended(Exception):
    """A part of the desktop did not come up."""


class Desktop:
    """Xvfb, a window manager and a private session bus; `environment` is what a program needs to be on it."""

    def __init__(self, folder: Path, size: str = "1280x800"):
        self._processes: list[subprocess.Popen] = []
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "share"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "LANG": "C.UTF-8",
            # The switch of assistive technology is a setting of the person's own desktop.
            "GSETTINGS_BACKEND": "memory",
            # On a bare display Qt paints itself; what it says of that is not a fault.
            "QT_QPA_PLATFORM": "xcb",
            "QT_XCB_GL_INTEGRATION": "none",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        self.environment["DISPLAY"] = ":" + self._announced(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._announced(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"])
        # Without one nobody gives the keyboard to a new window.
        self._manage_windows(folder / "managed")

    def _manage_windows(self, sign: Path) -> None:
        manager = self.start(["openbox", "--startup", f"touch {shlex.quote(str(sign))}"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not sign.exists():
            if manager.poll() is not None or time.monotonic() > end:
                raise Ended(f"openbox did not come up: {manager.poll()}")
            time.sleep(0.02)

    def _announced(self, command: list[str]) -> str:
        """Starts it; gives the line in which it says that it is ready."""
        reading, writing = os.pipe()
        process = subprocess.Popen(
            [part.replace("{fd}", str(writing)) for part in command], pass_fds=[writing],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._processes.append(process)
        os.close(writing)
        with os.fdopen(reading) as channel:
            line = channel.readline().strip()
        if not line:
            raise Ended(f"{command[0]} ended with {process.wait()}")
        return line

    def start(self, command: list[str], **more) -> subprocess.Popen:
        process = subprocess.Popen(command, env=self.environment, **more)
        self._processes.append(process)
        return process

    def close(self) -> None:
        for process in reversed(self._processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def __enter__(self) -> "Desktop":
        return self

    def __exit__(self, *_) -> None:
        self.close()

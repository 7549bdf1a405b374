# SPDX-License-Identifier: MIT
"""Works the packaged program in another root folder: check_anywhere.py ROOT PROGRAM ours|system

ROOT is a folder with a system in it, or with nothing but an empty /tmp; PROGRAM is the AppImage, or what
starts the package, as seen from inside. The program is led to the page of the administration's site: the
check of the site goes over TLS to a server of this test, whose certificate ROOT is made to trust, and the
browser is a stand-in that notes its environment. It has to be that which the program was started with. Then
is read which files the loader has mapped: the C library and the C++ runtime have to be "ours", or the
"system"'s, and never of both. Needs root; to be started in namespaces of its own, for what is mounted and for
the network: `unshare --mount --net`. Ends with 77 where the machine lacks what it takes.
"""

import re
import shutil
import ssl
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

# Nothing is left in the folder of the sources.
sys.dont_write_bytecode = True
import check_program  # noqa: E402
from session import Desktop  # noqa: E402

SITE = "beian.miit.gov.cn"
RUNTIME = re.compile(r"/(ld-linux[^/]*|lib(c|m|mvec|dl|rt|pthread|resolv|util|anl|nsl|nss_compat|nss_dns"
                     r"|nss_files|nss_hesiod|stdc\+\+|gcc_s))[-.][^/]*$")
BROWSER = r"""
#include <stdio.h>
int main(int count, char **arguments, char **environment)
{
    FILE *file = fopen(PLACE ".new", "w");
    for (int i = 1; i < count; ++i)
        fprintf(file, "%s%c", arguments[i], 0);
    while (*environment)
        fprintf(file, "%s%c", *environment++, 0);
    return fclose(file) || rename(PLACE ".new", PLACE);
}
"""


def run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


class Site:
    """The administration's site on this machine: by name, by certificate and by its answer."""

    def __init__(self, root: Path, folder: Path):
        self.asked: list[str] = []
        key, certificate = str(folder / "site.key"), str(folder / "site.pem")
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN={SITE}",
            "-addext", f"subjectAltName=DNS:{SITE}", "-keyout", key, "-out", certificate)
        trusted = root / "etc/ssl/certs/ca-certificates.crt"
        trusted.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(certificate, trusted)
        (root / "etc/hosts").write_text(f"127.0.0.1 localhost {SITE}\n", encoding="utf-8")
        run("ip", "link", "set", "lo", "up")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        site = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_):
                pass

        server = HTTPServer(("127.0.0.1", 443), Answer)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()


class AnywhereWay(check_program.WizardWay):
    """To the page of the site, where its check and the browser are seen."""

    browser: Path
    server: Site

    def go(self) -> None:
        self.first_page()
        self.next("Which kind of filing?")
        self.people()
        self.next("Have you received the SMS?")
        self.sms()
        self.next("Last 6 of the document number")
        self.suffix()
        self.next("Verify on the administration's site")
        self.open_site()

    def open_site(self) -> None:
        at = self.at
        self.saw(self.window, "Reachable…")
        if not self.server.asked:
            raise at.Fault("the site was not asked")
        self.press(self.window, "Open the national site")
        at.until(self.browser.exists, "the browser is opened")


def check_browser(place: Path, environment: dict[str, str]) -> None:
    """The page that it was given, and every variable as the program was given it."""
    words = place.read_text(encoding="utf-8").split("\0")[:-1]
    given = [word for word in words if "=" not in word or word.startswith("https:")]
    if not given or not given[0].startswith(f"https://{SITE}"):
        sys.exit(f"The browser was not given the page: {words[:2]}")
    got = dict(word.split("=", 1) for word in words if word not in given)
    differing = {name: (environment.get(name), got.get(name)) for name in {*environment, *got}
                 if environment.get(name) != got.get(name)}
    # That of the desktop for the window to come (startup notification), made for each start.
    differing.pop("DESKTOP_STARTUP_ID", None)
    if differing:
        sys.exit(f"The browser's environment is not the person's: {differing}")
    print(f"the browser got {len(got)} variables, all as the person has them")


def mapped_files(root: Path) -> list[str]:
    """What the program's process has mapped, as seen from this machine."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "root").resolve() == root and (process / "exe").resolve().name == "beian-sms-verify":
                lines = (process / "maps").read_text(encoding="utf-8").splitlines()
                return sorted({line.split(maxsplit=5)[5] for line in lines if "/" in line})
        except (OSError, IndexError):
            continue
    sys.exit("The program's process is not there")


def check_origin(root: Path, origin: str) -> None:
    """Lists what the loader took from where."""
    libraries = [path for path in mapped_files(root) if re.search(r"\.so(\.|$)|ld-linux", path)]
    # The AppImage is mounted or unpacked in /tmp, a package lies in /opt/apps.
    ours = [path for path in libraries if re.search(r"/usr/(lib/(fallback|lib)|plugins)/", path)
            or re.search(r"/(tmp|opt)/", path.removeprefix(str(root)))]
    system = [path for path in libraries if path not in ours]
    print(f"{len(ours)} libraries are ours, {len(system)} the system's:",
          " ".join(sorted(Path(path).name for path in system)) or "none")
    for name, paths in (("ours", ours), ("system", system)):
        runtime = [path for path in paths if RUNTIME.search(path)]
        if name != origin and runtime:
            sys.exit(f"Of the C library or the C++ runtime, {name}: {runtime}")
        if name == origin and not any(re.search(r"/libc[-.]", path) for path in runtime):
            sys.exit(f"Where is the C library? {libraries}")


def mount_into(root: Path) -> None:
    for name in ("proc", "dev", "tmp"):
        (root / name).mkdir(exist_ok=True)
        run("mount", "--rbind", f"/{name}", str(root / name))
    fonts = Path("usr/share/fonts")
    (root / fonts).mkdir(parents=True, exist_ok=True)
    run("mount", "--bind", f"/{fonts}", str(root / fonts))


def walk(root: Path, program: str, origin: str, folder: Path) -> None:
    AnywhereWay.browser = folder / "browser"
    AnywhereWay.server = Site(root, folder)
    source = folder / "browser.c"
    source.write_text(BROWSER, encoding="utf-8")
    opener = root / "usr/bin/xdg-open"
    opener.parent.mkdir(parents=True, exist_ok=True)
    run("gcc", "-static", f'-DPLACE="{AnywhereWay.browser}"', "-o", str(opener), str(source))
    mount_into(root)
    began = time.monotonic()
    with Desktop(folder) as desktop:
        at = check_program.assistive_on(desktop)
        desktop.start(["chroot", str(root), program, "--lang", "en"])
        check_program.go(AnywhereWay, at, folder)
        check_browser(AnywhereWay.browser, desktop.environment)
        check_origin(root, origin)
    print(f"{time.monotonic() - began:.1f} s")


def main() -> int:
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    lack = check_program.lacking() or next(
        (tool for tool in ("openssl", "gcc", "ip", "chroot") if not shutil.which(tool)), "")
    root, program, origin = Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3]
    return check_program.in_folder("anywhere-", lambda folder: walk(root, program, origin, folder), lack,
                                   may_stay=True)


if __name__ == "__main__":
    sys.exit(main())

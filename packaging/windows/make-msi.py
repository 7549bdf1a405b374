#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the installer from the folder that stage filled.

    make-msi.py STAGE MSI --version VERSION

wixl reads product.wxs.in with a component for each file; what wixl 0.101 does not know (Chinese
names, conditions, ranges of versions, properties set from others, "machine or user" as the root of
the registry) is then edited into the tables of the installer.
"""
import argparse
import hashlib
import pathlib
import re
import shutil
import subprocess
import tempfile
import uuid
from xml.sax.saxutils import quoteattr

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
UPGRADE_CODE = uuid.UUID("D0765438-6FB3-4492-9D19-ADD4A5C70AF2")
PRODUCT = "备案短信核验助手"

NEWER_IS_THERE = ("电脑上已装有更新版本的备案短信核验助手，未作任何更改。如需旧版本，请先在“应用”中卸载。 "
                  "電腦上已裝有更新版本的備案簡訊核驗助手，未作任何更改。如需舊版本，請先在「應用程式」中解除安裝。 "
                  "A newer version of Beian SMS Verify is installed; nothing was changed. "
                  "To go back to an older one, uninstall the newer one first.")
OLD_WINDOWS = ("备案短信核验助手需要 64 位的 Windows 10 或更高版本。 "
               "備案簡訊核驗助手需要 64 位元的 Windows 10 或更高版本。 "
               "Beian SMS Verify needs Windows 10 or newer, 64-bit.")

CONDITIONS = {"AtLogin": "AUTOSTART=1", "Desktop": "DESKTOPSHORTCUT=1"}
SECURE = ["INSTALLDIR", "AUTOSTART", "DESKTOPSHORTCUT", "OLDERVERSION", "NEWERVERSION",
          "WINDOWSMAJOR", "MACHINEFOLDER", "MACHINEAUTOSTART", "MACHINEDESKTOP",
          "PERSONFOLDER", "PERSONAUTOSTART", "PERSONDESKTOP"]
# Name, the property that it sets, to what, when. ALLUSERS is empty when installing for one person.
SETTERS = [
    ("KeepMachineFolder", "INSTALLDIR", "[MACHINEFOLDER]",
     "ALLUSERS AND MACHINEFOLDER AND NOT INSTALLDIR"),
    ("KeepPersonFolder", "INSTALLDIR", "[PERSONFOLDER]",
     "PERSONFOLDER AND NOT INSTALLDIR AND (NOT ALLUSERS OR (Installed AND NOT MACHINEFOLDER))"),
    ("UsePersonFolder", "INSTALLDIR", "[LocalAppDataFolder]Programs\\beian-sms-verify\\",
     "NOT ALLUSERS AND NOT INSTALLDIR"),
    ("KeepAutostart", "AUTOSTART", "1",
     "NOT AUTOSTART AND ((ALLUSERS AND MACHINEAUTOSTART) OR (NOT ALLUSERS AND PERSONAUTOSTART))"),
    ("KeepDesktop", "DESKTOPSHORTCUT", "1",
     "NOT DESKTOPSHORTCUT AND ((ALLUSERS AND MACHINEDESKTOP) OR (NOT ALLUSERS AND PERSONDESKTOP))"),
]
SET_PROPERTY = "51"  # type of a custom action
AFTER_COST_INITIALIZE = 801
AFTER_INSTALL_VALIDATE = "1401"  # the old version goes before the new one comes
MIGRATE, ONLY_DETECT, MAX_INCLUSIVE = 1, 2, 512  # attributes of the table Upgrade
MACHINE_OR_USER = "-1"  # root of a key


def run(*command, folder=None):
    return subprocess.run(command, check=True, cwd=folder, capture_output=True).stdout


def identifier(prefix, path):
    return prefix + hashlib.sha1(path.encode()).hexdigest()[:24].upper()


def stable_guid(name):
    return str(uuid.uuid5(UPGRADE_CODE, name)).upper()


def product_code(stage, version):
    """The same for the same version and files: every other build is another product."""
    content = hashlib.sha256(version.encode())
    for path in sorted(stage.rglob("*")):
        if path.is_file():
            content.update(path.relative_to(stage).as_posix().encode())
            content.update(path.read_bytes())
    return stable_guid(content.hexdigest())


def components(stage, folder, references):
    """XML for the content of a folder, one component for each file; paths relative to the stage."""
    lines = []
    for path in sorted(folder.iterdir()):
        name = path.relative_to(stage).as_posix()
        if path.is_dir():
            lines.append(f'<Directory Id="{identifier("D", name)}" Name={quoteattr(path.name)}>')
            lines += components(stage, path, references)
            lines.append("</Directory>")
            continue
        references.append(f'<ComponentRef Id="{identifier("C", name)}"/>')
        lines.append(
            f'<Component Id="{identifier("C", name)}" Guid="{stable_guid(name)}" Win64="yes">'
            f'<File Id="{identifier("F", name)}" Name={quoteattr(path.name)} '
            f'Source={quoteattr("stage/" + name)} KeyPath="yes"/></Component>')
    return lines


def write_source(stage, version, work):
    references = []
    files = components(stage, stage, references)
    values = {"PRODUCT_CODE": product_code(stage, version), "VERSION": version,
              "FILES": "\n".join(files), "REFERENCES": "\n".join(references)}
    text = (HERE / "product.wxs.in").read_text(encoding="utf-8")
    text = re.sub("@([A-Z_]+)@", lambda match: values[match[1]], text)
    (work / "product.wxs").write_text(text, encoding="utf-8")


class Tables:
    """The tables of an installer, as msitools export and import them: lists of columns."""

    def __init__(self, msi, work):
        self.msi, self.work = msi, work

    def edit(self, table, change):
        """`change` takes the rows and gives those that the table has from now on."""
        text = run("msiinfo", "export", str(self.msi), table).decode("utf-8")
        lines = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n") if line]
        head, rows = lines[:3], change(lines[3:])
        file = self.work / f"{table}.idt"
        file.write_text("".join("\t".join(row) + "\r\n" for row in head + rows),
                        encoding="utf-8", newline="")
        run("msibuild", str(self.msi), "-i", str(file))

    def replace(self, table, key, column, value):
        """Sets one column of the row with this key."""
        def change(rows):
            row = next(row for row in rows if row[0] == key)
            row[column] = value
            return rows
        self.edit(table, change)


def unicode_texts(msi, work):
    """From now on texts are UTF-8: a Chinese and an English Windows read the same."""
    (work / "codepage.idt").write_text("\r\n\r\n65001\t_ForceCodepage\r\n", newline="")
    run("msibuild", str(msi), "-i", str(work / "codepage.idt"))


def set_names(tables):
    tables.replace("Property", "ProductName", 1, PRODUCT)
    tables.edit("Shortcut", lambda rows: [[*row[:2], f"BEIAN|{PRODUCT}", *row[3:]] for row in rows])


def set_scope(tables):
    """For the whole machine unless MSIINSTALLPERUSER=1 says otherwise (ALLUSERS=2)."""
    tables.replace("Property", "ALLUSERS", 1, "2")
    tables.edit("Property", lambda rows: [row for row in rows if row[0] != "SecureCustomProperties"]
                + [["SecureCustomProperties", ";".join(SECURE)]])
    tables.edit("Registry", lambda rows: [[row[0], MACHINE_OR_USER, *row[2:]] for row in rows])
    for component, condition in CONDITIONS.items():
        tables.replace("Component", component, 4, condition)


def set_upgrade(tables, version):
    code = f"{{{str(UPGRADE_CODE).upper()}}}"
    older = [code, "", version, "", str(MIGRATE | MAX_INCLUSIVE), "", "OLDERVERSION"]
    newer = [code, version, "", "", str(ONLY_DETECT), "", "NEWERVERSION"]
    tables.edit("Upgrade", lambda rows: [older, newer])
    tables.edit("LaunchCondition", lambda rows: [
        ["NOT NEWERVERSION", NEWER_IS_THERE],
        ["Installed OR (VersionNT64 AND VersionNT >= 603 AND WINDOWSMAJOR "
         "AND WINDOWSMAJOR <> \"#6\")", OLD_WINDOWS]])


def set_sequences(tables):
    tables.edit("CustomAction", lambda rows: [
        [name, SET_PROPERTY, target, value, ""] for name, target, value, _ in SETTERS])
    setters = [[name, condition, str(AFTER_COST_INITIALIZE + i)]
               for i, (name, _, _, condition) in enumerate(SETTERS)]
    first = [["FindRelatedProducts", "", "25"], ["AppSearch", "", "50"],
             ["LaunchConditions", "", "100"]]
    remove = [["RemoveExistingProducts", "", AFTER_INSTALL_VALIDATE]]

    def with_actions(actions):
        names = [action[0] for action in actions]
        return lambda rows: [row for row in rows if row[0] not in names] + actions
    tables.edit("InstallUISequence", with_actions(first + setters))
    tables.edit("InstallExecuteSequence", with_actions(first + setters + remove))


def make(stage, msi, version):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        # wixl takes relative sources only.
        (work / "stage").symlink_to(stage.resolve())
        shutil.copy(ROOT / "resources/icons/beian-sms-verify.ico", work / "program.ico")
        write_source(stage, version, work)
        made = work / "product.msi"
        run("wixl", "--arch", "x64", "--output", str(made), "product.wxs", folder=work)
        tables = Tables(made, work)
        unicode_texts(made, work)
        set_names(tables)
        set_scope(tables)
        set_upgrade(tables, version)
        set_sequences(tables)
        msi.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, msi)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", type=pathlib.Path)
    parser.add_argument("msi", type=pathlib.Path)
    parser.add_argument("--version", required=True)
    options = parser.parse_args()
    make(options.stage, options.msi, options.version)


if __name__ == "__main__":
    main()

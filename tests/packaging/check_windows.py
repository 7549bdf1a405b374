# SPDX-License-Identifier: MIT
"""Checks what the installer for Windows is made of without making one.

usage: check_windows.py SOURCE_FOLDER
"""

import importlib.util
import pathlib
import re
import struct
import sys
import uuid
import xml.etree.ElementTree as ElementTree

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def load_recipe(folder):
    spec = importlib.util.spec_from_file_location("recipe", folder / "make-msi.py")
    recipe = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(recipe)
    return recipe


def check_source(folder, recipe):
    text = (folder / "product.wxs.in").read_text(encoding="utf-8")
    assert set(re.findall("@([A-Z_]+)@", text)) == {"PRODUCT_CODE", "VERSION", "FILES",
                                                    "REFERENCES"}
    product = ElementTree.fromstring(text).find(f"{WIX}Product")
    assert uuid.UUID(product.get("UpgradeCode")) == recipe.UPGRADE_CODE
    components = {item.get("Id"): item.get("Guid") for item in product.iter(f"{WIX}Component")}
    assert len(set(components.values())) == len(components), "a GUID stands twice"
    referred = {item.get("Id") for item in product.iter(f"{WIX}ComponentRef")}
    assert set(components) == referred, "a component belongs to no feature"
    assert set(recipe.CONDITIONS) <= set(components)
    # What comes from the command line must reach the part that runs with more rights.
    declared = {item.get("Id") for item in product.iter(f"{WIX}Property")
                if item.get("Value") is None}
    assert declared - {"MSIINSTALLPERUSER"} <= set(recipe.SECURE), declared
    for _, target, _, condition in recipe.SETTERS:
        assert target in declared
        for name in re.findall("[A-Z]{4,}", condition):
            assert name in declared | {"ALLUSERS"}, name


def check_stable_names(recipe):
    """Components keep their GUIDs for ever: an upgrade goes by them."""
    assert recipe.stable_guid("beian-sms-verify.exe") == "A620C77C-37E5-5256-9AB7-668C66215DD4"
    assert recipe.identifier("C", "a/b") != recipe.identifier("C", "a/c")


def check_manifest(folder):
    manifest = ElementTree.parse(folder / "program.manifest").getroot()
    values = {item.tag.rpartition("}")[2]: (item.text or "").strip() for item in manifest.iter()}
    assert values["longPathAware"] == "true"
    assert values["dpiAwareness"] == "PerMonitorV2"
    levels = [item.get("level") for item in manifest.iter() if item.get("level")]
    assert levels == ["asInvoker"], levels


def check_icon(file):
    data = file.read_bytes()
    kind, count = struct.unpack("<HH", data[2:6])
    assert kind == 1
    sizes = {data[6 + 16 * i] or 256 for i in range(count)}
    assert {16, 20, 24, 32, 48, 256} <= sizes, sizes


def main():
    root = pathlib.Path(sys.argv[1])
    folder = root / "packaging/windows"
    recipe = load_recipe(folder)
    check_source(folder, recipe)
    check_stable_names(recipe)
    check_manifest(folder)
    check_icon(root / "resources/icons/beian-sms-verify.ico")


if __name__ == "__main__":
    main()

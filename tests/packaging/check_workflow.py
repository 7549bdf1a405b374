# SPDX-License-Identifier: MIT
"""Reads the release workflow as GitHub does, as far as that can be told without GitHub: syntax,
order of the jobs, pinned actions, and that every file that it names is there and can be run.

usage: check_workflow.py SOURCE_FOLDER
"""

import os
import pathlib
import re
import subprocess
import sys

import yaml  # absent: the traceback fails the test, which is meant

PINNED = re.compile(r"^[\w.-]+/[\w./-]+@[0-9a-f]{40}$")
SCRIPT = re.compile(r"(?<![\w./-])(?:\./)?((?:packaging/[\w./-]+)|check|run)(?=\s|\"|\)|$)")


class UniqueKeys(yaml.SafeLoader):
    """GitHub refuses a key that stands twice; PyYAML would take the last."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=deep) for key, _ in node.value]
        double = {key for key in keys if keys.count(key) > 1}
        assert not double, f"twice: {double}"
        return super().construct_mapping(node, deep=deep)


def check_needs(jobs):
    for name, job in jobs.items():
        needs = job.get("needs", [])
        for need in [needs] if isinstance(needs, str) else needs:
            assert need in jobs, f"{name} needs {need}, which is no job"


def check_uses(name, step, text):
    uses = step["uses"]
    assert PINNED.match(uses), f"{name}: {uses} is not pinned to a commit"
    assert re.search(re.escape(uses) + r" # v\d+\.\d+\.\d+$", text, re.M), f"{name}: {uses}: version?"


def check_run(name, step, root, default_shell):
    script = step["run"]
    found = SCRIPT.findall(script)
    for path in found:
        file = root / path
        assert file.is_file(), f"{name}: there is no {path}"
        is_powershell = file.suffix == ".ps1"
        assert is_powershell or os.access(file, os.X_OK), f"{name}: {path} cannot be run"
    if step.get("shell", default_shell) == "bash":
        # ${{ }} belongs to GitHub and is gone before a shell sees it.
        plain = re.sub(r"\$\{\{.*?\}\}", "value", script)
        subprocess.run(["bash", "-n"], input=plain, text=True, check=True)
    return found


def check_artifacts(jobs):
    """What is downloaded was uploaded by a job that is waited for."""
    uploaded = {}
    for name, job in jobs.items():
        for step in job["steps"]:
            if "upload-artifact" in step.get("uses", ""):
                uploaded[step["with"]["name"]] = name
    for name, job in jobs.items():
        needs = job.get("needs", [])
        needs = [needs] if isinstance(needs, str) else needs
        for step in job["steps"]:
            if "download-artifact" in step.get("uses", ""):
                wanted = step["with"].get("name")
                sources = [uploaded[wanted]] if wanted else list(uploaded.values())
                for source in sources:
                    assert source in needs, f"{name} takes what {source} made without waiting"


def check(root):
    file = root / ".github/workflows/release.yml"
    text = file.read_text(encoding="utf-8")
    workflow = yaml.load(text, UniqueKeys)
    # YAML 1.1, as PyYAML reads it, takes "on" for a truth value.
    assert workflow[True]["push"]["tags"] == ["v*"]
    jobs = workflow["jobs"]
    shell = workflow["defaults"]["run"]["shell"]
    check_needs(jobs)
    check_artifacts(jobs)
    scripts = []
    for name, job in jobs.items():
        assert job["runs-on"] and not job["runs-on"].endswith("-latest"), f"{name}: which system?"
        assert job["timeout-minutes"] <= 120, name
        for step in job["steps"]:
            assert ("uses" in step) != ("run" in step), f"{name}: {step}"
            if "uses" in step:
                check_uses(name, step, text)
            else:
                scripts += check_run(name, step, root, shell)
    systems = {job["runs-on"].split("-")[0] for job in jobs.values()}
    assert systems == {"ubuntu", "windows", "macos"}, systems
    for needed in ("check", "packaging/linux/make-appimage", "packaging/linux/make-deb",
                   "packaging/linux/make-arm64",
                   "packaging/windows/make-msi", "packaging/windows/make-zip",
                   "packaging/macos/make-dmg", "packaging/test", "packaging/make-sums",
                   "packaging/build-workbook-libraries", "packaging/build-sodium",
                   "packaging/changelog"):
        assert needed in scripts, f"the workflow does not run {needed}"
    return scripts


def check_pins(root):
    """Versions that are downloaded are pinned, libraries by their checksums too."""
    qt = (root / "packaging/install-qt").read_text(encoding="utf-8")
    assert re.search(r"^aqt_version=\d+\.\d+\.\d+$", qt, re.M)
    assert re.search(r"^qt_version=\d+\.\d+\.\d+$", qt, re.M)
    for library in ("qrencode", "sodium"):
        script = (root / f"packaging/build-{library}").read_text(encoding="utf-8")
        assert re.search(r"^checksum=[0-9a-f]{64}$", script, re.M)
    workbooks = (root / "packaging/build-workbook-libraries").read_text(encoding="utf-8")
    fetched = re.findall(r"^fetch \S+ \\\n    [0-9a-f]{64}$", workbooks, re.M)
    assert len(fetched) == workbooks.count("\nfetch ") == 2, fetched


def main():
    root = pathlib.Path(sys.argv[1])
    scripts = check(root)
    check_pins(root)
    print(f"{len(scripts)} calls of scripts, all there")


if __name__ == "__main__":
    main()

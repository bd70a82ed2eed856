"""The last line of bin/test counts what really ran, and cannot be green when something did not run."""

import subprocess
import sys

import pytest

from support.server import ROOT

GREEN = "<testsuite><testcase name='a'/><testcase name='b'/></testsuite>"
FAILING = "<testsuite><testcase name='a'/><testcase name='b'><failure/><failure/></testcase></testsuite>"
SKIPPING = "<testsuite><testcase name='a'/><testcase name='b'><skipped/></testcase></testsuite>"
EMPTY = "<testsuite></testsuite>"

CASES = {
    "all green": (0, GREEN, GREEN, "4 passed, 0 failed", 0),
    "a test with two faults is one failed test": (1, FAILING, GREEN, "3 passed, 1 failed", 1),
    "skipped tests are said": (0, SKIPPING, GREEN, "3 passed, 0 failed, 1 skipped", 0),
    "a runner that ran nothing": (0, GREEN, EMPTY, "2 passed, 1 failed", 1),
    "a runner that skipped everything": (0, GREEN, SKIPPING.replace("<testcase name='a'/>", ""),
                                         "2 passed, 1 failed, 1 skipped", 1),
    "a runner that crashed before its report": (1, None, GREEN, "2 passed, 1 failed", 1),
    "a layout fault beside green tests": (1, GREEN, GREEN, "4 passed, 1 failed", 1),
    "a layout fault beside a failed test": (2, FAILING, GREEN, "3 passed, 2 failed", 1),
    "nothing was built": (1, None, None, "0 passed, 2 failed", 1),
}


@pytest.mark.parametrize("name", CASES)
def test_the_count(tmp_path, name):
    failed_stages, swift, python, line, status = CASES[name]
    for report, text in (("swift-swift-testing.xml", swift), ("python.xml", python)):
        if text:
            (tmp_path / report).write_text(text)
    run = subprocess.run(
        [sys.executable, ROOT / "bin/count.py", str(failed_stages), tmp_path], capture_output=True, text=True
    )
    assert run.stdout.splitlines()[-1] == line
    assert run.returncode == status


@pytest.mark.parametrize("script", ["bin/test", "bin/demo"])
def test_a_script_explains_itself(script):
    run = subprocess.run([ROOT / script, "--help"], capture_output=True, text=True)
    assert run.returncode == 0
    assert "example: " + script in run.stdout


def test_a_script_used_wrongly_says_so():
    run = subprocess.run([ROOT / "bin/test", "--quickly"], capture_output=True, text=True)
    assert run.returncode == 2
    assert "--help" in run.stderr


def test_a_script_without_root_prints_the_line_that_installs(tmp_path):
    """Sourced with a package that is missing everywhere, and an `id` and `sudo` that say we may not install."""
    (tmp_path / "sudo").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    for tool in tmp_path.iterdir():
        tool.chmod(0o755)
    script = f'PATH={tmp_path}:$PATH; source {ROOT}/bin/lib.sh; need no-such no-such-command; install_missing'
    run = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
    assert run.returncode == 2
    assert "sudo apt-get install -y --no-install-recommends no-such" in run.stderr

"""The disk fills up while people send referrals, and somebody makes room again."""

import os
import subprocess

import pytest
from clinic import Clinic, Visitor, code_in, opens, send_referral, until_receipt


@pytest.fixture
def small_disk(tmp_path):
    """A disk of a few megabytes, in memory. Only the superuser may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("only the superuser may make a small disk")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def fill_up(disk):
    """Takes every byte that is left; answers the file that holds them."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 10, 1):
            try:
                while file.write(b"\0" * size):
                    pass
            except OSError:
                continue
    return ballast


def test_a_full_disk_refuses_in_words_loses_nothing_and_goes_on_when_there_is_room(small_disk):
    with Clinic("sqlite", disk=small_disk) as clinic:
        clinic.server.start()
        visitor = Visitor(clinic.server)
        receipts = [send_referral(visitor) for _ in range(3)]
        last = until_receipt(visitor)
        ballast = fill_up(small_disk)
        status, text = visitor.page(*last)
        assert status >= 500 and code_in(text) is None
        os.remove(ballast)
        # The same form, sent again: nothing of the first try stands in its way, and nobody types anything twice.
        status, text = visitor.page(*last)
        assert status == 200 and code_in(text)
        receipts += [code_in(text), send_referral(visitor)]
        assert all(opens(visitor, code) for code in receipts)
        clinic.verify()

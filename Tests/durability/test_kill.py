"""A handful of kills with every run of the tests; kill.py does as many as one likes."""

import kill
import pytest
from clinic import ENGINES, Clinic, Visitor, opens, send_referral


@pytest.mark.parametrize("engine", ENGINES)
def test_killed_in_heavy_sending_it_loses_no_referral_it_acknowledged(engine):
    assert len(kill.run(engine, kills=3, seed=20261121)) >= 3


def test_the_search_for_a_lost_receipt_finds_one():
    with Clinic("sqlite") as clinic:
        clinic.server.start()
        code = send_referral(Visitor(clinic.server))
        assert kill.lost(clinic, [code]) == []
        made_up = code[:-1] + ("7" if code[-1] != "7" else "8")
        assert kill.lost(clinic, [code, made_up]) == [made_up]
        assert not opens(Visitor(clinic.server), code, "another word")

"""Asking for help in a real browser: every page of the form, Back, reload, restart, no scripts, a second press."""

import pytest

from support.referral import MYSELF, carry_on, fill, heading, walk
from support.server import Server


@pytest.fixture
def own_clinic(tmp_path):
    with Server(tmp_path).set_up() as running:
        yield running


def code_of(browser):
    return browser.find(".code").text


def test_every_page_of_the_form_is_faultless(clinic, phone, nu):
    faults, sources = [], {}

    def look(browser):
        faults.extend(browser.axe())
        if browser.sideways_scroll():
            faults.append(f"{heading(browser)} is wider than the phone")
        # What the server sent is not kept by the browser; what it made of it is checked instead.
        sources[heading(browser)] = "<!doctype html>" + browser.run("return document.documentElement.outerHTML")

    walk(phone, clinic.address, "Check your answers", each=look)
    carry_on(phone)
    look(phone)
    assert "We have your referral" in heading(phone)
    assert faults == []
    assert nu.check(sources) == []


def test_pages_with_mistakes_are_faultless(clinic, any_screen):
    any_screen.open(clinic.address + "/refer")
    carry_on(any_screen)
    assert any_screen.find(".mistakes").is_displayed()
    assert any_screen.axe() == []
    any_screen.open(clinic.address + "/status")
    carry_on(any_screen)
    assert "do not go together" in any_screen.find(".mistakes").text
    assert any_screen.axe() == []


def test_the_form_works_without_scripts_from_start_to_status(clinic, no_scripts):
    walk(no_scripts, clinic.address, "Check your answers")
    carry_on(no_scripts)
    code = code_of(no_scripts)
    no_scripts.open(clinic.address + "/status")
    fill(no_scripts, {"code": code, "word": "purple kettle"})
    carry_on(no_scripts)
    assert "It is safe with us" in heading(no_scripts)
    assert code not in no_scripts.driver.current_url


def test_the_status_page_is_faultless(clinic, any_screen):
    walk(any_screen, clinic.address, "Check your answers")
    carry_on(any_screen)
    code = code_of(any_screen)
    any_screen.open(clinic.address + "/status")
    fill(any_screen, {"code": code, "word": "purple kettle"})
    carry_on(any_screen)
    any_screen.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    assert any_screen.axe() == []
    assert any_screen.sideways_scroll() == 0


def test_the_browsers_own_back_and_reload_lose_nothing(clinic, desktop):
    walk(desktop, clinic.address, "What would you like help with?")
    fill(desktop, {"hope": "Something I wrote"})
    carry_on(desktop)
    asked = heading(desktop)
    desktop.driver.back()
    assert heading(desktop) == "What would you like help with?"
    assert desktop.find("#hope").get_attribute("value") == "Something I wrote"
    carry_on(desktop)
    assert heading(desktop) == asked
    desktop.driver.refresh()
    assert heading(desktop) == asked


def test_a_restart_in_the_middle_of_the_form(own_clinic, desktop):
    walk(desktop, own_clinic.address, "What would you like help with?")
    own_clinic.stop()
    own_clinic.start()
    fill(desktop, {"hope": MYSELF["hope"]})
    carry_on(desktop)
    assert heading(desktop) == "Where do you live?"


def test_going_back_and_sending_again_shows_the_same_code(clinic, desktop):
    walk(desktop, clinic.address, "Check your answers")
    carry_on(desktop)
    code = code_of(desktop)
    desktop.driver.back()
    assert heading(desktop) == "Check your answers"
    carry_on(desktop)
    assert code_of(desktop) == code
    assert "We already had this" in desktop.find("main").text


def test_only_the_card_is_printed(clinic, desktop):
    walk(desktop, clinic.address, "Check your answers")
    carry_on(desktop)
    desktop.command("Emulation.setEmulatedMedia", media="print")
    assert desktop.find(".keep").is_displayed()
    assert not desktop.find(".top").is_displayed()
    desktop.command("Emulation.setEmulatedMedia", media="")

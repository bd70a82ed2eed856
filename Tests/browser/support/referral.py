"""Someone filling in the referral form in a browser."""

from selenium.webdriver.common.keys import Keys

MYSELF = {
    "route": "myself", "given": "محمد", "birth-day": "12", "birth-month": "3", "birth-year": "1981",
    "substances": "alcohol", "how-often": "daily", "last-use": "today", "fits": "yes", "confusion": "no",
    "overdose": "no", "pregnancy": "no", "suicide": "not-said", "children": "no", "hope": "To sleep 🌊",
    "home": "postcode", "postcode": "LS1 4AP", "ways": "text", "phone": "07700 900123",
    "secret": "purple kettle", "secret-again": "purple kettle",
}


def heading(browser):
    return browser.find("h1").text


def press(browser, element):
    """Presses a button, or ticks a box, as someone without a mouse does."""
    browser.run("arguments[0].focus()", element)
    browser.press(Keys.SPACE)


def fill(browser, answers):
    """Fills in what the page asks, with the keyboard only."""
    for box in browser.find_all("main form input:not([type=hidden]), main form textarea"):
        name, kind = box.get_attribute("name"), box.get_attribute("type")
        if name not in answers:
            continue
        if kind in ("radio", "checkbox"):
            if box.get_attribute("value") == answers[name] and not box.is_selected():
                press(browser, box)
        else:
            box.clear()
            box.send_keys(answers[name])


def carry_on(browser):
    browser.leaving(lambda: press(browser, browser.find("main form button.primary")))


def walk(browser, address, until, answers=MYSELF, each=lambda browser: None):
    """From the first page until the heading holds `until`; calls `each` on every page."""
    browser.open(address + "/refer")
    for _ in range(40):
        each(browser)
        if until in heading(browser):
            return
        fill(browser, answers)
        carry_on(browser)
    raise AssertionError(f"the form never came to {until!r}; it stands at {heading(browser)!r}")

"""Fixtures: the built program on a port of its own, and browsers of each kind that people use."""

import pytest

from support.browser import Browser
from support.demo import sign_in
from support.nu import NuChecker
from support.server import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """One server for tests that change nothing others can see."""
    with Server(tmp_path_factory.mktemp("data")) as running:
        yield running


@pytest.fixture(scope="session")
def clinic(tmp_path_factory):
    """A server whose organisation has a team, so that referrals can be sent."""
    with Server(tmp_path_factory.mktemp("clinic")).set_up() as running:
        yield running


@pytest.fixture(scope="session")
def full(tmp_path_factory):
    """A server with an invented population: people at every stage, a directory, and staff who can sign in."""
    with Server(tmp_path_factory.mktemp("full")).fill() as running:
        yield running


def cookie_of(full, who):
    with Browser(1280, 900) as browser:
        sign_in(browser, full, who)
        return browser.driver.get_cookie("towpath")["value"]


@pytest.fixture(scope="session")
def cookies(full):
    """The sign-ins of a duty worker, her manager, and duty workers of two other teams."""
    return {who: cookie_of(full, who) for who in ("ada", "ben", "hana", "ivo")}


@pytest.fixture
def enter(cookies):
    """Makes a browser that of someone who has signed in, until the test is over."""
    browsers = []

    def enter(browser, who="ada"):
        browser.command("Network.setCookie", name="towpath", value=cookies[who], domain="127.0.0.1", path="/")
        browsers.append(browser)
        return browser

    yield enter
    for browser in browsers:
        browser.command("Network.clearBrowserCookies")


@pytest.fixture(scope="session")
def nu():
    return NuChecker()


def browser(width, height, **kind):
    @pytest.fixture(scope="session")
    def opened():
        with Browser(width, height, **kind) as page:
            yield page

    return opened


phone = browser(390, 844)
small_phone = browser(320, 568)
desktop = browser(1280, 900)
dark_phone = browser(390, 844, dark=True)
dark_desktop = browser(1280, 900, dark=True)
no_scripts = browser(390, 844, scripts=False)


@pytest.fixture(params=["phone", "small_phone", "desktop", "dark_phone", "dark_desktop"])
def any_screen(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(params=["small_phone", "dark_desktop"])
def two_screens(request):
    """The narrowest in light and the widest in dark, for pages that take long to come to."""
    return request.getfixturevalue(request.param)

"""What `towpath demo` prints, and signing in with it."""

import re

from .referral import press


class Demo:
    def __init__(self, printed):
        staff = re.findall(r"(\w+)(@\S+)  password (\S+)  [\s\S]*?place of a code: (.*)", printed)
        self.staff = {name: (name + at, password, codes.split(", ")) for name, at, password, codes in staff}
        self.receipts = {
            (holder, stage): (code, word)
            for code, word, holder, stage in re.findall(r'(\S+)  word "(.*)"  \((\w+), ([\w-]+)\)', printed)
        }
        assert self.staff and self.receipts, "the demo printed nobody to be"


def sign_in(browser, server, who):
    """Signs in with a password and a recovery code; each code works once."""
    name, password, codes = server.demo.staff[who]
    browser.open(server.address + "/sign-in")
    browser.find("#name").send_keys(name)
    browser.find("#password").send_keys(password)
    browser.leaving(lambda: press(browser, browser.find("main form button")))
    browser.find("#code").send_keys(codes.pop())
    browser.leaving(lambda: press(browser, browser.find("main form button")))

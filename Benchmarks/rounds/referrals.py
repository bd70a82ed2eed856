"""Referrals filled in page by page, up to the last button, which the measured part presses."""

import random
import re

from visitor import Visitor, network, wire

ANSWERS = {
    "route": "myself", "birth-day": "12", "birth-month": "3", "substances": "alcohol", "how-often": "daily",
    "last-use": "today", "fits": "no", "confusion": "no", "overdose": "no", "pregnancy": "no", "suicide": "no",
    "children": "no", "hope": "To sleep at night, and to see my sister again without having had a drink first.",
    "home": "postcode", "postcode": "LS1 4AP", "ways": "text", "secret": "purple kettle",
    "secret-again": "purple kettle",
}
WORD = ANSWERS["secret"]
STARTS = "Al Be Ca Da El Fa Ga Ha Is Jo Ka La Ma Na Or Pa Ro Sa Ta Wi".split()
ENDS = "bert dric lin mond nessa rian sel tha vid wyn".split()


def answers(chance):
    """What one sender types: nobody real, and everybody different."""
    given, family = (chance.choice(STARTS) + chance.choice(ENDS) for _ in range(2))
    return ANSWERS | {
        "given": given, "family": family + chance.choice(ENDS), "birth-day": str(chance.randint(1, 28)),
        "birth-month": str(chance.randint(1, 12)), "birth-year": str(chance.randint(1955, 2000)),
        "phone": f"07700 900{chance.randint(0, 999):03}",
    }


def sealed(page):
    return re.search(r'name="answers" value="([^"]*)"', page)[1]


def ready(port, count, seed, told=lambda done: None):
    """The bodies of `count` forms that are ready to be sent."""
    chance, visitor, path = random.Random(seed), Visitor(port), None
    forms = []
    for number in range(count):
        typed = answers(chance)
        path, last = walked(visitor, typed) if path is None else (path, replayed(visitor, typed, path))
        forms.append({"answers": last, "go": "send"})
        told(number + 1)
    return forms


def walked(visitor, typed):
    """Reads every page for what it asks; the way that others with the same answers go too."""
    page, path = visitor.get("/refer")[1], []
    for _ in range(40):
        if "<h1>Check your answers" in page:
            if "Some questions still need" in page or 'value="send"' not in page:
                raise RuntimeError("the referral form is not filled in; does a team read it?")
            return path, sealed(page)
        question = re.search(r'action="/refer/([^"]*)"', page)[1]
        asked = [name for name in typed if f'name="{name}"' in page]
        path.append((f"/refer/{question}", asked))
        page = turn(visitor, page, typed, *path[-1])
    raise RuntimeError("the referral form never ended")


def replayed(visitor, typed, path):
    page = visitor.get("/refer")[1]
    for step in path:
        page = turn(visitor, page, typed, *step)
    if "<h1>Check your answers" not in page:
        raise RuntimeError("the referral form did not end where it did before")
    return sealed(page)


def turn(visitor, page, typed, address, asked):
    form = {"answers": sealed(page), "go": "next"} | {name: typed[name] for name in asked}
    status, page = visitor.post(address, form)
    if status != 200:
        raise RuntimeError(f"{address} answered {status}")
    return page


def sending(form):
    return wire("POST", "/receipt", network(), form=form)


def receipt(visitor, form):
    """The code of a form that was sent: sending it again makes no second referral and shows the same code."""
    status, page = visitor.post("/receipt", form)
    found = re.search(r'<p class="code">([^<]*)<', page)
    if not found:
        raise RuntimeError(f"a sent form shows no code: {status}")
    return found[1]

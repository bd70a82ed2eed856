"""The requests of each kind of visit, ready to be sent."""

import random
import re

import database
import referrals
from visitor import network, wire

POSTCODES = ["LS1 4AP", "M1 1AE", "B1 1BB", "SW1A 1AA", "NE1 4ST", "BS1 5TR", "WF1 1AA", "EX1 1SR", "PL1 2AA"]
INBOXES = ["/inbox", "/inbox", "/inbox?show=overdue", "/inbox?order=received", "/inbox?page=2", "/inbox?show=danger"]


def page(label, path):
    """Anyone reading a page."""
    return [(label, wire("GET", path, network())) for _ in range(500)]


def self_check(visitor):
    """Someone asking what their answers say."""
    form = {}
    asked = visitor.get("/check/drinking")[1]
    for name, value in re.findall(r'type="radio"[^>]*name="([^"]*)"[^>]*value="([^"]*)"', asked):
        form[name] = value
    if not form:
        raise RuntimeError("the self-check asks nothing")
    return [("self-check", wire("POST", "/check/drinking/answers", network(), form=form)) for _ in range(500)]


def finder(visitor):
    """Someone looking for help near them; nothing while there is no finder."""
    if visitor.get("/find")[0] != 200:
        return []
    chance = random.Random(3)
    return [
        ("finder", wire("POST", "/find", network(), form={"near": chance.choice(POSTCODES)} | chance.choice(WISHES)))
        for _ in range(500)
    ]


WISHES = [{}, {"within": "30"}, {"setting": "residential"}, {"substance": "alcohol", "funding": "free"}]


def inbox(workers):
    return [
        ("inbox", wire("GET", INBOXES[number % len(INBOXES)], worker.network, worker.cookie))
        for number, worker in enumerate(workers * 50)
    ]


def persons(workers, ids):
    return [
        ("person", wire("GET", f"/people/{id}", workers[number % len(workers)].network,
                        workers[number % len(workers)].cookie))
        for number, id in enumerate(ids)
    ]


def searches(workers, ids):
    """By the starts of two names, by one whole name, and by a birth date, of people who are there."""
    typed = []
    for id in ids:
        status, shown = workers[0].get(f"/people/{id}")
        name = re.search(r"<h1[^>]*>([^<]*)</h1>", shown)
        words = name[1].split() if name else []
        if status != 200 or len(words) < 2:
            continue
        typed += [f"{words[0][:3]} {words[-1][:3]}", words[-1]]
        if born := re.search(r"\d{1,2} [A-Z][a-z]+ (19|20)\d\d", shown):
            typed.append(born[0])
    return [
        ("search", wire("POST", "/people", workers[number % len(workers)].network,
                        workers[number % len(workers)].cookie, {"find": words}))
        for number, words in enumerate(typed)
    ]


def status(codes, each):
    """Each code `each` times: a code may be tried ten times before it is slowed down."""
    return [
        ("status", wire("POST", "/status", network(), form={"code": code, "word": referrals.WORD}))
        for _ in range(each) for code in codes
    ]


def wrong_sign_ins(count):
    """People, or machines, who do not know the password: each another name from another network."""
    return [
        ("wrong-sign-in", wire("POST", "/sign-in", network(), form={"name": f"nobody{n}@lockside.example",
                                                                    "password": "not the right one"}))
        for n in range(count)
    ]


def people_of(data, team, count):
    return database.some(data, "referral", "person", team, count)


# Of a hundred requests: what people and staff do in a morning.
MIXTURE = {
    "home": 8, "checks": 9, "self-check": 12, "finder": 15, "status": 10, "refer": 6, "sending": 2,
    "inbox": 13, "person": 16, "search": 9,
}


def mixture(kinds, count):
    """`count` requests, mixed as `MIXTURE` says; what is not there is made up for by the first page."""
    chance, places, mixed = random.Random(11), dict.fromkeys(kinds, 0), []
    labels = [label for label, share in MIXTURE.items() for _ in range(share)]
    for _ in range(count):
        label = chance.choice(labels)
        ready = kinds.get(label) or kinds["home"]
        label = label if kinds.get(label) else "home"
        mixed.append(ready[places[label] % len(ready)])
        places[label] += 1
    return mixed

"""A worker of the bench: an account from the command line, then a first day as the pages ask for it."""

import base64
import hashlib
import hmac
import re
import struct
import time

from visitor import Visitor


def code(secret):
    """The six digits an authenticator shows now (RFC 6238)."""
    key = base64.b32decode(secret.replace("-", ""))
    mac = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1)
    place = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[place : place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def hired(server, team, role="duty-worker"):
    """A visitor who is wholly signed in, as a member of `team` whom nobody has seen before."""
    name = f"bench-{time.time_ns():x}@lockside.example"
    said = server.command("users", "add", "--name", "Bea Marks", "--sign-in", name, "--role", role, "--team", team)
    visitor = Visitor(server.port)
    visitor.post("/sign-in", {"name": name, "password": said.strip().splitlines()[-1]})
    chosen = "seven swans under bridge " + name[6:18]
    visitor.post("/account/password", {"chosen": chosen, "again": chosen})
    status, page = visitor.get("/account/authenticator")
    secret = re.search(r'name="secret" value="([^"]*)"', page)
    if not secret:
        raise RuntimeError(f"the worker could not set up an authenticator: {status}")
    visitor.post("/account/authenticator", {"secret": secret[1], "code": code(secret[1])})
    status, page = visitor.get("/inbox")
    if status != 200:
        raise RuntimeError(f"the worker could not sign in: {status}")
    return visitor

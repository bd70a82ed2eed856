"""Kills the server, and PostgreSQL, while many people send referrals, and looks whether anything acknowledged was lost.

usage: kill.py [--kills N] [--engine sqlite|postgres] [--seed S]
example: .venv/bin/python Tests/durability/kill.py --kills 50 --engine postgres

After each kill every chain verifies, with keys, and every receipt that was ever shown opens its status page.
Exits 1 at the first that does not; the seed in its first line tries the same again.
"""

import argparse
import http.client
import itertools
import random
import sys
import threading
import time

from clinic import ENGINES, Clinic, Visitor, opens, send_referral

SENDERS = 8
# What a client sees of a server that was killed under it.
CUT_OFF = (OSError, http.client.HTTPException)


class Senders:
    """People who send referrals until the server is gone, and remember each receipt they were shown."""

    def __init__(self, server, round_number):
        self.receipts, self.faults, self.is_over = [], [], threading.Event()
        self.threads = [
            threading.Thread(target=self.send, args=(server, f"198.51.{round_number % 250}.{number + 1}"))
            for number in range(SENDERS)
        ]
        for thread in self.threads:
            thread.start()

    def send(self, server, address):
        try:
            visitor = Visitor(server, address)
            while not self.is_over.is_set():
                self.receipts.append(send_referral(visitor))
        except CUT_OFF:
            pass
        except AssertionError as fault:
            # With PostgreSQL gone the server says so on a page; that is not a receipt.
            if not self.is_over.is_set():
                self.faults.append(fault)

    def end(self):
        self.is_over.set()
        for thread in self.threads:
            thread.join()


networks = itertools.count()


def lost(clinic, receipts):
    """Receipts that do not open their status page. Each is asked for from a network of its own, because codes that
    are asked for from one network are limited."""
    found = []
    for code in receipts:
        number = next(networks)
        visitor = Visitor(clinic.server, f"{20 + number // 62500}.{number // 250 % 250}.{number % 250}.1")
        if not opens(visitor, code):
            found.append(code)
        visitor.close()
    return found


def kill_once(clinic, number, dice):
    """One round; answers how many receipts were shown in it."""
    victim = "PostgreSQL" if clinic.cluster and dice.random() < 0.5 else "the server"
    pause = dice.uniform(0.3, 2.5)
    senders = Senders(clinic.server, number)
    time.sleep(pause)
    while not senders.receipts and not senders.faults:
        time.sleep(0.05)
    senders.is_over.set()
    if victim == "PostgreSQL":
        clinic.cluster.kill()
    else:
        clinic.kill()
    senders.end()
    assert not senders.faults, senders.faults[0]
    if victim == "PostgreSQL":
        clinic.kill()
        clinic.cluster.start()
    clinic.verify()
    clinic.server.start()
    missing = lost(clinic, senders.receipts)
    assert not missing, f"acknowledged and lost: {len(missing)} of {len(senders.receipts)}"
    print(f"kill {number}: {victim} after {pause:.2f} s; {len(senders.receipts)} receipts, all there", flush=True)
    return senders.receipts


def run(engine, kills, seed):
    """Kills so often; answers every receipt that was shown."""
    dice = random.Random(seed)
    print(f"{engine}, {kills} kills, seed {seed}", flush=True)
    receipts = []
    with Clinic(engine) as clinic:
        clinic.server.start()
        for number in range(1, kills + 1):
            receipts += kill_once(clinic, number, dice)
        missing = lost(clinic, receipts)
        assert not missing, f"acknowledged and lost by the end: {len(missing)}"
        clinic.server.stop()
        clinic.verify()
    print(f"{engine}: {kills} kills, {len(receipts)} receipts, none lost, every chain verifies", flush=True)
    return receipts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--engine", choices=ENGINES, default="sqlite")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    options = parser.parse_args()
    try:
        run(options.engine, options.kills, options.seed)
    except AssertionError as fault:
        sys.exit(f"{fault}")


if __name__ == "__main__":
    main()

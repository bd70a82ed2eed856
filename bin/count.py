"""Counts what really ran, from the reports of each runner, and says it in one line.

usage: count.py FAILED_STAGES RESULTS_FOLDER
example: count.py 0 .test/results
"""

import pathlib
import sys
import xml.etree.ElementTree as xml

REPORTS = {
    "Swift Testing": "swift-swift-testing.xml",
    "pytest": "python.xml",
}


def outcomes(report):
    """(passed, failed, skipped) of one report; nothing at all if it was never written."""
    if not report.exists():
        return 0, 0, 0
    failed = skipped = total = 0
    for case in xml.parse(report).iter("testcase"):
        total += 1
        failed += case.find("failure") is not None or case.find("error") is not None
        skipped += case.find("skipped") is not None
    return total - failed - skipped, failed, skipped


def main(failed_stages, folder):
    counts = {runner: outcomes(folder / name) for runner, name in REPORTS.items()}
    idle = [runner for runner, (passed, failed, _) in counts.items() if passed + failed == 0]
    for runner, (passed, failed, skipped) in counts.items():
        print(f"{runner}: {passed} passed, {failed} failed, {skipped} skipped")
    for runner in idle:
        print(f"{runner} ran nothing, which counts as a failure")
    passed, failed, skipped = (sum(count[place] for count in counts.values()) for place in range(3))
    # A stage that failed without a failed test (a build, a crash, the layout) must show in the count.
    failed += max(0, failed_stages - sum(1 for count in counts.values() if count[1]), len(idle))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__.strip()) if "--help" in sys.argv else sys.exit(2)
    sys.exit(main(int(sys.argv[1]), pathlib.Path(sys.argv[2])))

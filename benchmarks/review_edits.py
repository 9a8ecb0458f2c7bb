"""Scripted edits, and what a review makes of each: found, false, and how long it took.

python benchmarks/review_edits.py
"""

import sys
from pathlib import Path
from time import perf_counter

sys.path.append(str(Path(__file__).parents[1] / "tests"))

from diptych.review import compare
from review.edits import EDITS
from review.sample import SAMPLE, snapshot
from review.verdict import verdict


def main() -> int:
    """Make every edit, review it, and print the table."""
    before = snapshot(SAMPLE)
    wrong = 0
    spent = 0.0
    for edit in EDITS:
        after = snapshot(edit.make(SAMPLE))
        start = perf_counter()
        release = compare(before, after).releases[0]
        took = perf_counter() - start
        spent += took
        found = verdict(edit, release)
        wrong += not found.right
        print(f"{'ok ' if found.right else 'BAD'} {1e3 * took:5.0f} ms  {edit.name}")
        if not found.right:
            print(
                f"    missed {found.missed}\n    false {found.false}\n    paper {set(found.paper)}"
            )
    print(f"{len(EDITS) - wrong} of {len(EDITS)} right; {1e3 * spent / len(EDITS):.0f} ms a review")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

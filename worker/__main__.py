"""`python -m worker`: both queues in one process, or one of them with `--queue`."""

import argparse
import sys

import uvloop

from api.core.queue import FAST, SLOW
from api.core.settings import SettingsError, settings

QUEUES = {"fast": FAST, "slow": SLOW}


def main() -> None:
    """Work until a signal asks to end."""
    parser = argparse.ArgumentParser(prog="python -m worker", description="Do the queued work and keep the clocks.")
    parser.add_argument("--queue", choices=list(QUEUES), help="serve one queue only; without it, both")
    asked = parser.parse_args()
    try:
        settings()
    except SettingsError as wrong:
        sys.exit(str(wrong))
    from worker.run import work

    uvloop.run(work([QUEUES[asked.queue]] if asked.queue else list(QUEUES.values())))


main()

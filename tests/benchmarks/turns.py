"""Cases measured in turns within one run, told as ratios to the first."""

import time
from collections.abc import Awaitable, Callable
from statistics import quantiles

WARM = 50
ROUNDS = 500


async def in_turns(cases: dict[str, Callable[[], Awaitable[object]]]) -> dict[str, list[float]]:
    """Milliseconds of each case, taken in turns, so that a busy moment of the machine meets all of them."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for turn in range(WARM + ROUNDS):
        for name, ask in cases.items():
            began = time.perf_counter()
            await ask()
            if turn >= WARM:
                times[name].append((time.perf_counter() - began) * 1000)
    return times


def print_ratios(times: dict[str, list[float]]) -> None:
    """Each case with its median and 99th percentile, and their ratios to those of the first, the peer."""
    peer, *_ = (_percentiles(each) for each in times.values())
    for name, each in times.items():
        p50, p99 = _percentiles(each)
        print(f"{name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms; ratio {p50 / peer[0]:.1f} / {p99 / peer[1]:.1f}")


def _percentiles(times: list[float]) -> tuple[float, float]:
    cuts = quantiles(times, n=100)
    return cuts[49], cuts[98]

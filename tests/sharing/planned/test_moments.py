"""Finding a moment that suits a network and leaves a person in peace."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from api.content.networks import Network
from api.sharing.planned.awake import ENOUGH_CLICKS, Slot, hours_for
from api.sharing.planned.moments import GAP, Around, is_quiet, moment_for
from api.sharing.planned.schemas import MomentReason, Timing

BRUSSELS = ZoneInfo("Europe/Brussels")
MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=BRUSSELS)
LINKEDIN = hours_for(Network.LINKEDIN, {})


def around(now: datetime = MONDAY_NOON, *others: datetime, ends: datetime | None = None) -> Around:
    return Around(now.astimezone(UTC), BRUSSELS, others, ends)


@pytest.mark.parametrize("network", list(Network))
def test_every_network_is_awake_some_time_and_never_at_night(network: Network) -> None:
    hours = hours_for(network, {})
    assert hours.why is MomentReason.USUAL_HOURS
    assert hours.slots
    assert all(time(7) <= slot.at < time(22) for slot in hours.slots)


def test_linkedin_is_awake_on_working_mornings() -> None:
    found = moment_for(Timing.AWAKE, LINKEDIN, around())
    assert found == datetime(2026, 11, 24, 8, 30, tzinfo=BRUSSELS)


def test_a_weekend_is_waited_out() -> None:
    friday_evening = datetime(2026, 11, 27, 18, tzinfo=BRUSSELS)
    found = moment_for(Timing.AWAKE, LINKEDIN, around(friday_evening))
    assert found == datetime(2026, 11, 30, 8, 30, tzinfo=BRUSSELS)


def test_own_clicks_know_better_once_there_are_enough() -> None:
    few = hours_for(Network.LINKEDIN, {(6, 10): ENOUGH_CLICKS - 1})
    enough = hours_for(Network.LINKEDIN, {(6, 10): ENOUGH_CLICKS})
    assert few.why is MomentReason.USUAL_HOURS
    assert (enough.why, enough.slots) == (MomentReason.OWN_CLICKS, frozenset({Slot(6, time(10))}))
    assert moment_for(Timing.AWAKE, enough, around()) == datetime(2026, 11, 28, 10, tzinfo=BRUSSELS)


def test_clicks_at_night_move_no_share_into_the_night() -> None:
    night = hours_for(Network.LINKEDIN, {(2, 3): ENOUGH_CLICKS})
    assert moment_for(Timing.AWAKE, night, around()) is None


def test_two_shares_keep_their_distance() -> None:
    morning = datetime(2026, 11, 24, 8, tzinfo=BRUSSELS)
    found = moment_for(Timing.AWAKE, LINKEDIN, around(MONDAY_NOON, morning))
    assert found == datetime(2026, 11, 24, 12, 15, tzinfo=BRUSSELS)
    assert found - morning >= GAP


def test_spread_shares_have_a_day_each() -> None:
    morning = datetime(2026, 11, 24, 8, tzinfo=BRUSSELS)
    found = moment_for(Timing.SPREAD, LINKEDIN, around(MONDAY_NOON, morning))
    assert found == datetime(2026, 11, 25, 8, 30, tzinfo=BRUSSELS)


def test_nothing_is_found_beyond_the_posts_end() -> None:
    ends = datetime(2026, 11, 24, 9, tzinfo=BRUSSELS)
    assert moment_for(Timing.AWAKE, LINKEDIN, around(ends=ends)) is None


@pytest.mark.parametrize("day", [datetime(2026, 3, 27, tzinfo=BRUSSELS), datetime(2026, 10, 23, tzinfo=BRUSSELS)])
def test_the_wall_clock_counts_when_clocks_change(day: datetime) -> None:
    found = moment_for(Timing.AWAKE, LINKEDIN, around(day + timedelta(hours=20)))
    assert found is not None
    assert found.astimezone(BRUSSELS).time() == time(8, 30)


@pytest.mark.parametrize(("hour", "quiet"), [(6, True), (7, False), (21, False), (22, True), (0, True)])
def test_nights_are_quiet_by_the_persons_own_clock(hour: int, quiet: bool) -> None:
    assert is_quiet(datetime(2026, 11, 24, hour, tzinfo=BRUSSELS), BRUSSELS) is quiet

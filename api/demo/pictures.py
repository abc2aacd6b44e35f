"""The pictures of the demo bank's posts: drawn here, so that the demo needs neither a download nor a licence."""

from collections.abc import Callable

from api.demo.art import at_work, money, outdoors, safety, together
from api.demo.art.canvas import Canvas

_SCENES: dict[str, Callable[[], Canvas]] = {
    "jobs-data-engineer": at_work.jobs_data_engineer,
    "savings-jar": money.savings_jar,
    "investing-plan": money.investing_plan,
    "food-bank": together.food_bank,
    "money-workshop": money.money_workshop,
    "branch-opening": outdoors.branch_opening,
    "sustainability-report": together.sustainability_report,
    "card-freeze": safety.card_freeze,
    "women-in-tech": at_work.women_in_tech,
    "cycling-to-work": outdoors.cycling_to_work,
    "mentoring": at_work.mentoring,
    "fraud-awareness": safety.fraud_awareness,
    "mortgage-first-home": safety.mortgage_first_home,
    "quarter-results": money.quarter_results,
    "volunteer-day": outdoors.volunteer_day,
}

PICTURES: tuple[str, ...] = tuple(_SCENES)


def picture(name: str) -> bytes:
    """The picture `name` as PNG, 1200 by 675; the same bytes every time. `name` is one of `PICTURES`."""
    return _SCENES[name]().png()

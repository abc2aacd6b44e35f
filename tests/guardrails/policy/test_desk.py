"""What an officer finds when they come to the policy desk."""

import pytest

from api.core.languages import Language
from api.guardrails.policy import acknowledgements, desk, drafts, practice
from tests import make

pytestmark = pytest.mark.usefixtures("db")


async def test_a_new_policy_has_no_draft_and_was_never_fitted() -> None:
    await make.policy()
    found = await desk.standing()
    assert (found.draft, found.fitted) == (None, False)


async def test_a_draft_is_known_by_its_edition() -> None:
    await make.policy()
    draft = await drafts.begin(Language.EN)
    assert (await desk.standing()).draft == draft.edition


async def test_a_policy_counts_as_fitted_once_somebody_chose_a_setting() -> None:
    await make.policy()
    officer = await make.person()
    await practice.change(practice.Practice(), officer.id)
    assert (await desk.standing()).fitted


@pytest.mark.parametrize(("yes", "shown"), [(0, 0), (4, None), (5, 5)])
async def test_those_who_said_yes_are_counted_unless_they_are_few(yes: int, shown: int | None) -> None:
    policy = await make.policy(version=3, to_acknowledge=True)
    people = [await make.person() for _ in range(6)]
    for person in people[:yes]:
        await acknowledgements.agree(person.id, policy.version)
    found = await desk.standing()
    assert (found.said_yes, found.people) == (shown, 6)

"""A post's life and what a review demands, without a database."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.content.networks import Network
from api.content.rules import (
    DEFAULT_LIFE,
    NEXT,
    Candidate,
    Standing,
    approved_state,
    expiry_of,
    is_free_lane,
    next_states,
    problems_for_review,
)
from api.content.schemas import CaptionInput, Category, PostKind, PostState
from api.core.ids import new_id
from api.core.languages import Language

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LINK = "https://birdsong.norvia.bank/r/xxxxxxxxxxxx"
AUTHOR, EDITOR, OTHER = new_id(), new_id(), new_id()


def standing(state: PostState, publish_at: datetime | None = None) -> Standing:
    return Standing(state=state, author=AUTHOR, edited_by=EDITOR, publish_at=publish_at)


def caption(text: str = "We opened a branch.", network: Network | None = None) -> CaptionInput:
    return CaptionInput(network=network, language=Language.EN, text=text)


def candidate(**changes: Any) -> Candidate:
    whole: dict[str, Any] = {
        "kind": PostKind.LINK,
        "url": "https://www.norvia.bank/story",
        "has_picture": False,
        "hashtags": [],
        "captions": [caption()],
        "publish_at": None,
        "embargo_until": None,
        "expires_at": None,
    }
    return Candidate(**{**whole, **changes})


def codes(post: Candidate) -> list[str]:
    return [problem.code for problem in problems_for_review(post, NOW, LINK)]


def test_every_state_has_a_line_in_the_life_and_only_the_archive_is_an_end() -> None:
    assert set(NEXT) == set(PostState)
    assert [state for state, after in NEXT.items() if not after] == [PostState.ARCHIVED]


@pytest.mark.parametrize("person", [AUTHOR, EDITOR], ids=["author", "last editor"])
def test_whoever_wrote_or_last_edited_may_only_return_it(person: Any) -> None:
    assert next_states(standing(PostState.IN_REVIEW), person, {"communicator"}) == [PostState.DRAFT]


def test_a_second_pair_of_eyes_may_approve() -> None:
    possible = next_states(standing(PostState.IN_REVIEW), OTHER, {"communicator"})
    assert possible == [PostState.DRAFT, PostState.APPROVED]


def test_an_approval_leads_to_the_schedule_when_there_is_a_time() -> None:
    possible = next_states(standing(PostState.IN_REVIEW, NOW), OTHER, {"communicator"})
    assert possible == [PostState.DRAFT, PostState.SCHEDULED]
    assert approved_state(NOW) is PostState.SCHEDULED
    assert approved_state(None) is PostState.APPROVED


def test_nobody_moves_a_live_post_to_expired_by_hand() -> None:
    possible = next_states(standing(PostState.LIVE), OTHER, {"communicator"})
    assert possible == [PostState.RECALLED, PostState.ARCHIVED]


def test_without_the_role_there_is_no_next_step() -> None:
    assert next_states(standing(PostState.DRAFT), OTHER, {"moderator", "admin"}) == []


@pytest.mark.parametrize("category", Category)
def test_four_categories_go_without_product_rules(category: Category) -> None:
    assert is_free_lane(category) == (category in {"jobs", "event", "charity", "people"})


def test_a_complete_post_has_no_problems() -> None:
    assert codes(candidate()) == []


@pytest.mark.parametrize("captions", [[], [caption("   ")]], ids=["none", "only spaces"])
def test_a_review_demands_a_caption(captions: list[CaptionInput]) -> None:
    assert codes(candidate(captions=captions)) == ["caption-needed"]


@pytest.mark.parametrize("kind", PostKind)
def test_only_a_text_or_an_image_may_lead_nowhere(kind: PostKind) -> None:
    found = codes(candidate(kind=kind, url="", has_picture=True))
    assert found == ([] if kind in (PostKind.TEXT, PostKind.IMAGE) else ["url-needed"])


def test_an_image_needs_its_picture() -> None:
    assert codes(candidate(kind=PostKind.IMAGE)) == ["picture-needed"]


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({"expires_at": NOW}, ["expiry-passed"]),
        ({"expires_at": NOW + timedelta(hours=1)}, []),
        (
            {"expires_at": NOW + timedelta(hours=1), "publish_at": NOW + timedelta(hours=1)},
            ["expiry-before-publication"],
        ),
        (
            {"expires_at": NOW + timedelta(hours=1), "embargo_until": NOW + timedelta(hours=2)},
            ["expiry-before-publication"],
        ),
        (
            {"publish_at": NOW + timedelta(hours=1), "embargo_until": NOW + timedelta(hours=2)},
            ["publication-before-embargo"],
        ),
        ({"publish_at": NOW + timedelta(hours=2), "embargo_until": NOW + timedelta(hours=2)}, []),
    ],
)
def test_times_must_follow_each_other(times: dict[str, datetime], expected: list[str]) -> None:
    assert codes(candidate(**times)) == expected


def test_a_caption_for_one_network_must_fit_it_with_hashtags_and_link() -> None:
    fitting = "x" * (280 - 2 - 23)
    assert codes(candidate(captions=[caption(fitting, Network.X)])) == []
    [problem] = problems_for_review(candidate(captions=[caption(fitting + "x", Network.X)]), NOW, LINK)
    assert (problem.code, problem.field) == ("caption-too-long", "captions")
    assert problem.values == {"network": "x", "language": "en", "over": 1}
    assert codes(candidate(captions=[caption(fitting, Network.X)], hashtags=["jobs"])) == ["caption-too-long"]


def test_a_caption_for_every_network_may_be_too_long_for_some() -> None:
    assert codes(candidate(captions=[caption("x" * 2000)])) == []


def test_a_post_without_an_end_stays_thirty_days() -> None:
    assert expiry_of(None, NOW) == NOW + DEFAULT_LIFE == NOW + timedelta(days=30)
    assert expiry_of(NOW + timedelta(days=1), NOW) == NOW + timedelta(days=1)

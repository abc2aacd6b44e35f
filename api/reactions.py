"""What follows on each event: the one table that ties rooms together. All of it happens in the event's transaction."""

from api.connections import parting
from api.content import announce, audiences
from api.core.events import (
    ClicksJudgedAgain,
    ConfirmationUndone,
    Event,
    HumansClicked,
    PersonChanged,
    PersonLeft,
    PostEnded,
    PostWentLive,
    Reaction,
    ReviewDecided,
    ShareConfirmed,
    ShareProven,
    TextHeld,
    wire,
)
from api.game import earning, players
from api.guardrails.friction import decisions
from api.guardrails.holding import telling
from api.notifications import fanout
from api.sharing.planned import ending
from api.sharing.posting import requests
from api.sharing.recalls import asking

TABLE: dict[type[Event], tuple[Reaction, ...]] = {
    PostWentLive: (announce.on_post_went_live,),
    # Its links follow by themselves: PostgreSQL tells every process that serves redirects.
    PostEnded: (fanout.on_post_ended, ending.on_post_ended, requests.on_post_ended, asking.on_post_ended),
    TextHeld: (telling.on_text_held,),
    ReviewDecided: (telling.on_review_decided, decisions.on_review_decided),
    ShareConfirmed: (earning.on_share_confirmed,),
    ShareProven: (earning.on_share_proven,),
    ConfirmationUndone: (earning.on_confirmation_undone,),
    HumansClicked: (earning.on_humans_clicked,),
    ClicksJudgedAgain: (earning.on_clicks_judged_again,),
    PersonChanged: (audiences.refit_changed, players.on_person_changed),
    PersonLeft: (parting.on_person_left, ending.on_person_left),
}


def wire_all() -> None:
    """Let events have their consequences in this process."""
    wire(TABLE)

"""Publishing a draft by somebody who can know which of its rules were tried."""

from api.compliance import replays
from api.core.actor import Actor
from api.core.work import atomic
from api.guardrails.policy import publishing
from api.guardrails.policy.draft_schemas import Publication, PublicationInput


@atomic
async def publish(wanted: PublicationInput, me: Actor) -> Publication:
    """Publish the draft; see `publishing.publish`."""
    return await publishing.publish(wanted, me.id, me.language, await replays.tried())

"""The groups people belong to and the topics they follow."""

import json

from api.core.languages import Language
from api.identity.schemas import Directory, Named, TeamView, TopicView
from api.identity.tables import Brand, Region, Team, Topic


async def directory(language: Language) -> Directory:
    """All groups by name, topics in the reader's language."""
    teams = await Team.select(Team.id, Team.name, Team.parent).order_by(Team.name)
    regions = await Region.select(Region.id, Region.name).order_by(Region.name)
    brands = await Brand.select(Brand.id, Brand.name).order_by(Brand.name)
    topics = await Topic.select(Topic.id, Topic.slug, Topic.names, Topic.open).order_by(Topic.slug)
    return Directory(
        teams=[TeamView(**team) for team in teams],
        regions=[Named(**region) for region in regions],
        brands=[Named(**brand) for brand in brands],
        topics=[
            TopicView(id=t["id"], slug=t["slug"], name=_in_language(t["names"], language, t["slug"]), open=t["open"])
            for t in topics
        ],
    )


def _in_language(names: str, language: Language, otherwise: str) -> str:
    known: dict[str, str] = json.loads(names)
    return known.get(language) or known.get(Language.EN) or otherwise

"""The demo's way in: people to be by one tap, and the mails that would have been sent."""

from uuid import UUID

from api.core.db import fetch, fetch_value
from api.core.errors import NotFound
from api.core.tables import Mail
from api.identity.schemas import DemoMail, DemoPerson, Role

SHOWN_ROLES = (Role.AMBASSADOR, Role.COMMUNICATOR, Role.MODERATOR, Role.COMPLIANCE)

# The demo marks its people to be by a grant of the role alone: the first of each by name is shown, and a second
# communicator, because nobody approves their own words.
PEOPLE = """
SELECT id, role, name, title FROM (
    SELECT p.id, g.role, p.name, p.title, row_number() OVER (PARTITION BY g.role ORDER BY p.created_at, p.id) AS n
    FROM role_grant g JOIN person p ON p.id = g.person WHERE g.role = ANY($1) AND p.active
) ranked WHERE n = 1 OR (role = 'communicator' AND n = 2) ORDER BY array_position($1, role), n
"""


async def people() -> list[DemoPerson]:
    """An ambassador, two communicators, a moderator and a compliance officer."""
    rows = await fetch(PEOPLE, [role.value for role in SHOWN_ROLES])
    return [DemoPerson(id=r["id"], role=Role(r["role"]), name=r["name"], title=r["title"]) for r in rows]


async def check(person_id: UUID) -> UUID:
    """The id itself when it is a person of the demo."""
    if not await fetch_value("SELECT EXISTS (SELECT FROM person WHERE id = $1 AND active)", person_id):
        raise NotFound("person-missing")
    return person_id


async def mails() -> list[DemoMail]:
    """The newest mails that would have been sent."""
    rows = await Mail.select().order_by(Mail.created_at, ascending=False).limit(50)
    return [DemoMail(**row) for row in rows]

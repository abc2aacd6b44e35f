"""People join by command, and twice does no harm."""

import pytest

from api.cli import ROLES
from api.core.db import fetch_value
from api.core.languages import Language
from api.identity import people
from api.identity.schemas import Role

pytestmark = pytest.mark.usefixtures("db")


async def test_joining_twice_adds_roles_to_one_person() -> None:
    first = await people.join("first@norvia.test", "Ines Moreau", [Role.ADMIN], Language.FR)
    again = await people.join("First@norvia.test", "Ines Moreau", [Role.COMMUNICATOR], Language.FR)
    assert first == again
    roles = await fetch_value("SELECT array_agg(role ORDER BY role) FROM role_grant WHERE person = $1", first)
    assert roles == ["admin", "ambassador", "communicator"]


def test_the_command_knows_every_role() -> None:
    assert sorted(role.value for role in Role) == sorted(ROLES)

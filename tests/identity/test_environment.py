"""The demo's way in never meets real data."""

import msgspec
import pytest

from api.core import settings as core_settings
from api.core.db import execute
from api.identity import company

pytestmark = pytest.mark.usefixtures("db")


@pytest.mark.parametrize(("env", "demo_data"), [("production", True), ("demo", False)])
async def test_data_of_the_other_kind_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, env: str, demo_data: bool
) -> None:
    await execute("UPDATE company SET demo = $1", demo_data)
    as_env = msgspec.structs.replace(core_settings.settings(), env=core_settings.Environment(env))
    monkeypatch.setattr(company, "settings", lambda: as_env)
    with pytest.raises(company.WrongEnvironment):
        await company.refuse_wrong_environment()


@pytest.mark.parametrize(("env", "demo_data"), [("production", False), ("demo", True)])
async def test_data_of_the_right_kind_starts(monkeypatch: pytest.MonkeyPatch, env: str, demo_data: bool) -> None:
    await execute("UPDATE company SET demo = $1", demo_data)
    as_env = msgspec.structs.replace(core_settings.settings(), env=core_settings.Environment(env))
    monkeypatch.setattr(company, "settings", lambda: as_env)
    await company.refuse_wrong_environment()

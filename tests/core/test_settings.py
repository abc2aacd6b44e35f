"""Settings stop the start and name the variable, or hold."""

import pytest

from api.core.settings import SettingsError, read

GOOD = {
    "BIRDSONG_ENV": "demo",
    "DATABASE_URL": "postgresql://localhost/birdsong",
    "REDIS_URL": "redis://localhost",
    "BIRDSONG_ORIGIN": "http://localhost:8000",
    "BIRDSONG_SECRET": "x" * 32,
}
PRODUCTION = GOOD | {
    "BIRDSONG_ENV": "production",
    "BIRDSONG_ORIGIN": "https://birdsong.example",
    "SMTP_URL": "smtp://mail.example:587",
    "BIRDSONG_MAIL_FROM": "birdsong@birdsong.example",
    "BIRDSONG_PUSH_CONTACT": "mailto:birdsong@birdsong.example",
}


@pytest.mark.parametrize("name", ["DATABASE_URL", "REDIS_URL", "BIRDSONG_ORIGIN", "BIRDSONG_SECRET"])
def test_a_missing_variable_is_named(name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read({key: value for key, value in GOOD.items() if key != name})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BIRDSONG_ENV", "staging"),
        ("DATABASE_URL", "mysql://localhost"),
        ("REDIS_URL", "http://localhost"),
        ("BIRDSONG_ORIGIN", "birdsong.example"),
        ("BIRDSONG_ORIGIN", "https://birdsong.example/path"),
        ("BIRDSONG_SECRET", "short"),
        ("PORT", "70000"),
        ("PORT", "http"),
        ("BIRDSONG_POOL_SIZE", "1"),
        ("LOG_LEVEL", "LOUD"),
        ("BIRDSONG_TIME_ZONE", "Europe/Atlantis"),
        ("BIRDSONG_SESSION_IDLE_DAYS", "0"),
    ],
)
def test_a_senseless_value_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=r"BIRDSONG_SESSION|" + name):
        read(GOOD | {name: value})


@pytest.mark.parametrize("name", ["SMTP_URL", "BIRDSONG_MAIL_FROM", "BIRDSONG_PUSH_CONTACT"])
def test_production_needs_what_a_demo_does_not(name: str) -> None:
    assert not read(PRODUCTION).demo
    with pytest.raises(SettingsError, match=name):
        read({key: value for key, value in PRODUCTION.items() if key != name})


def test_production_needs_tls() -> None:
    with pytest.raises(SettingsError, match="BIRDSONG_ORIGIN"):
        read(PRODUCTION | {"BIRDSONG_ORIGIN": "http://birdsong.example"})


def test_production_is_what_runs_when_nobody_says_otherwise() -> None:
    assert read({key: value for key, value in PRODUCTION.items() if key != "BIRDSONG_ENV"}).env == "production"

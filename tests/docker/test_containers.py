"""The container files say what they must, without a container engine.

`tests/data/compose-spec.json` is the schema of https://github.com/compose-spec/compose-spec (Apache-2.0), unchanged.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from api.core.settings import VARIABLES, read

ROOT = Path(__file__).parents[2]
DOCKER = ROOT / "docker"
OURS = ("api", "worker", "migrate")

Service = dict[str, Any]


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((DOCKER / "compose.yaml").read_text())
    return loaded


def dockerfile() -> str:
    return (DOCKER / "Dockerfile").read_text()


def test_hadolint_finds_nothing() -> None:
    hadolint = shutil.which("hadolint", path=str(Path(sys.executable).parent))
    assert hadolint, "hadolint is one of the development packages: run `uv sync`"
    said = subprocess.run([hadolint, DOCKER / "Dockerfile"], check=False, capture_output=True, text=True)
    assert said.stdout + said.stderr == ""


def test_compose_follows_its_specification(compose: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "tests/data/compose-spec.json").read_text())
    jsonschema.validate(compose, schema, cls=jsonschema.Draft7Validator)


def test_everything_that_compose_names_exists(compose: dict[str, Any]) -> None:
    targets = set(re.findall(r"^FROM \S+ AS (\w+)$", dockerfile(), re.MULTILINE))
    for name, service in compose["services"].items():
        assert set(service["networks"]) <= compose["networks"].keys()
        assert set(service.get("depends_on", {})) <= compose["services"].keys()
        if name in OURS:
            assert service["build"]["target"] in targets


@pytest.mark.parametrize("name", OURS)
def test_our_containers_get_every_setting_that_production_needs(compose: dict[str, Any], name: str) -> None:
    given = compose["services"][name]["environment"]
    example = dict(line.split("=", 1) for line in (DOCKER / "example.env").read_text().splitlines() if "=" in line)
    example |= {"BIRDSONG_SECRET": "x" * 32, "POSTGRES_PASSWORD": "x"}
    settings = read({variable: filled(str(value), example) for variable, value in given.items()})
    assert settings.env == "production"
    assert settings.proxies


@pytest.mark.parametrize("name", OURS)
def test_our_containers_are_given_no_setting_that_does_not_exist(compose: dict[str, Any], name: str) -> None:
    assert compose["services"][name]["environment"].keys() <= {variable.name for variable in VARIABLES}


@pytest.mark.parametrize("name", [*OURS, "proxy"])
def test_containers_that_people_reach_can_do_little(compose: dict[str, Any], name: str) -> None:
    service = compose["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]


def test_only_the_proxy_is_reached_from_outside(compose: dict[str, Any]) -> None:
    assert [name for name, service in compose["services"].items() if "ports" in service] == ["proxy"]
    assert compose["networks"]["back"]["internal"] is True


def test_images_run_without_rights_and_say_whether_they_are_well() -> None:
    stages = re.split(r"^FROM \S+ AS ", dockerfile(), flags=re.MULTILINE)
    by_name = {stage.split(maxsplit=1)[0]: stage for stage in stages[1:]}
    assert re.search(r"^USER 10001:10001$", by_name["runtime"], re.MULTILINE)
    for name in OURS:
        assert re.search(rf"^FROM runtime AS {name}$", dockerfile(), re.MULTILINE)
        assert "USER" not in by_name[name]
    for name in ("api", "worker"):
        assert f'CMD ["birdsong", "healthy", "{name}"]' in by_name[name]


def test_the_proxy_waits_for_the_whole_request_but_not_for_long() -> None:
    said = (DOCKER / "haproxy.cfg").read_text()
    assert "option http-buffer-request" in said
    assert re.search(r"timeout http-request \d+s", said)


def filled(text: str, values: dict[str, str]) -> str:
    """Compose's interpolation: `${NAME}`, `${NAME:-default}` and `${NAME:?why}`."""

    def value(found: re.Match[str]) -> str:
        name, kind, more = found.groups()
        if values.get(name):
            return values[name]
        assert kind != ":?", f"{name} is required and example.env does not name it"
        return more or ""

    return re.sub(r"\$\{(\w+)(?:(:[-?])([^}]*))?\}", value, text)

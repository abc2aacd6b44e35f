"""Whatever strangers send to the routes that need no sign-in, the answers are those that the documents promise.

Requests are drawn from the documents, always the same ones, and sent to a real process.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import allow_header_conformance, positive_data_acceptance

from tests.chaos.cluster import SERVE, _free_port
from tests.chaos.visitors import ask

HERE = Path(__file__).parent
PUBLIC = (
    "/api/company", "/api/sign-in/links", "/api/sessions", "/api/connections/client-metadata.json", "/api/conversions",
    "/c/{name}", "/api/demo/mails", "/api/demo/people", "/api/demo/sessions",
)  # fmt: skip
ALWAYS_THE_SAME = settings(
    max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
HEADERS = {"X-Birdsong": "1"}
# A document can't say that a token is spent or a text holds NUL; and Litestar tells OPTIONS of one handler of a path.
EXCEPT = [positive_data_acceptance, allow_header_conformance]

api = schemathesis.openapi.from_path(HERE.parents[1] / "pwa" / "openapi.json").include(path=list(PUBLIC))
links = schemathesis.openapi.from_path(HERE / "links.json")


pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture(scope="session")
async def address(_migrated: list[str]) -> AsyncIterator[str]:
    """Where a process of the application serves this session's database."""
    port = _free_port()
    server = await asyncio.create_subprocess_exec(sys.executable, "-c", SERVE, env={**os.environ, "PORT": str(port)})
    try:
        async with asyncio.timeout(90):
            while await ask(port, "/health/ready") != 200:  # noqa: ASYNC110 -- what happens is in another process
                await asyncio.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        await server.wait()


@api.parametrize()
@ALWAYS_THE_SAME
def test_the_api_keeps_its_promises(case: Any, address: str) -> None:
    case.call_and_validate(base_url=address, headers=HEADERS, excluded_checks=EXCEPT)


@links.parametrize()
@ALWAYS_THE_SAME
def test_links_keep_their_promises(case: Any, address: str) -> None:
    case.call_and_validate(base_url=address, allow_redirects=False)

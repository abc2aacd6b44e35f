"""The second queue: work that takes minutes and that nobody waits for, so that it never stands in front of a push."""

from typing import Any, Final

from api.compliance import running
from api.core.queue import Job

JOBS: Final[tuple[Job[Any], ...]] = (running.replay,)

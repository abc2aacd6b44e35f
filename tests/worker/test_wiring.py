"""Nothing is asked for that nobody does."""

import importlib
import pkgutil

import pytest

import api
from api import reactions
from api.core import queue
from api.core.events import Event
from worker import main, slow
from worker.job import function_for

pytestmark = pytest.mark.usefixtures("db")


def load_everything() -> None:
    for module in pkgutil.walk_packages(api.__path__, "api."):
        if ".migrations" not in module.name:
            importlib.import_module(module.name)


async def test_every_declared_job_is_on_the_list_of_its_queue() -> None:
    load_everything()
    declared = {job for job in queue.declared_jobs().values() if job.verb.__module__.startswith("api.")}
    assert {job for job in declared if job.queue == queue.FAST} == set(main.JOBS)
    assert {job for job in declared if job.queue == queue.SLOW} == set(slow.JOBS)


async def test_every_job_has_a_function_under_its_own_name() -> None:
    for job in (*main.JOBS, *slow.JOBS):
        assert function_for(job).name == job.name


async def test_every_event_has_a_line_in_the_reactions() -> None:
    assert set(reactions.TABLE) == {event for event in Event.__subclasses__() if event.__module__.startswith("api.")}


async def test_every_clock_has_a_name_of_its_own() -> None:
    names = [clock.name for clock in main.CLOCKS]
    assert len(names) == len(set(names))

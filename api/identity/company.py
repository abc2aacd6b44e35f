"""The company's row: its name and the switches agreed with its works council."""

from api.core.db import execute
from api.core.settings import settings
from api.identity.tables import Company


class WrongEnvironment(Exception):
    """Demo data in production, or a demo started on a company's real data."""


async def current() -> Company:
    """The company; `ensure` made it at the first start."""
    company = await Company.objects().first()
    if company is None:
        raise RuntimeError("The database has no company yet: run `birdsong migrate` or `birdsong demo`.")
    return company


async def ensure(name: str, *, demo: bool) -> None:
    """Make the company's row where there is none."""
    await execute("INSERT INTO company (id, name, demo) VALUES (1, $1, $2) ON CONFLICT (id) DO NOTHING", name, demo)


async def change(*, individual_boards: bool) -> None:
    """Set the company's switches."""
    await Company.update({Company.individual_boards: individual_boards}).where(Company.id == 1)


async def keep_clicks(*, months: int) -> None:
    """Keep single clicks for so many whole months, 1 to 120; their figures stay for good."""
    await Company.update({Company.click_months: months}).where(Company.id == 1)


async def refuse_wrong_environment() -> None:
    """Raise `WrongEnvironment` unless the data fits `BIRDSONG_ENV`, so that one tap never signs in to real data."""
    company = await Company.objects().first()
    if company is None:
        return
    if company.demo and not settings().demo:
        raise WrongEnvironment("This database holds the demo's people. Production needs a database of its own.")
    if settings().env == "demo" and not company.demo:
        raise WrongEnvironment("This database holds a company's own data. Set BIRDSONG_ENV=production.")

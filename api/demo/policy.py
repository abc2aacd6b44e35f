"""The demo bank's policy: published long ago, and acknowledged by everybody, so that a visitor shares in two taps."""

from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from api.core.db import execute, fetch_value
from api.demo.staff import Staff
from api.guardrails.engine.facts import BankFacts
from api.guardrails.policy import versions
from api.guardrails.policy.acknowledgements import POLICY
from api.guardrails.policy.tables import Acknowledgement

HERE = Path(__file__).parent
AGE = timedelta(days=80)
BACKDATE = "UPDATE policy SET published_at = $2, created_at = $2, published_by = $3 WHERE id = $1"


async def publish(staff: Staff, now: datetime) -> None:
    """Publish the starter policy with the demo bank's own facts, and have everybody say yes within some days."""
    await versions.ensure_starter(msgspec.json.decode((HERE / "bank.json").read_bytes(), type=BankFacts))
    policy = await fetch_value("SELECT id FROM policy")
    officer, published = staff.with_role("compliance")[0], now - AGE
    await execute(BACKDATE, policy, published, officer.id)
    await Acknowledgement.insert(
        *[
            Acknowledgement(policy=policy, person=one.id, kind=POLICY, at=published + timedelta(hours=1 + number))
            for number, one in enumerate(staff.everybody)
        ]
    )

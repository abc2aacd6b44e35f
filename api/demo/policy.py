"""The demo bank's policy: two versions, the second with a rule that observes, and everybody said yes to both.

So a visitor shares in two taps, and the officer has a history to compare.
"""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec

from api.core.db import execute, fetch_value
from api.core.languages import Language
from api.demo.staff import Staff
from api.guardrails.engine.facts import BankFacts
from api.guardrails.engine.levels import Level
from api.guardrails.policy import draft_rules, drafts, publishing, versions
from api.guardrails.policy.acknowledgements import POLICY
from api.guardrails.policy.draft_schemas import PublicationInput, RuleChange, RuleInput, RuleWordsInput, TextChange
from api.guardrails.policy.tables import Acknowledgement

HERE = Path(__file__).parent
AGES = (timedelta(days=80), timedelta(days=24))
BACKDATE = "UPDATE policy SET published_at = $2, created_at = $2, published_by = $3 WHERE version = $1"

# What version 2 adds to the paragraph about style, and what it says is new.
ON_HYPE = {
    Language.EN: ("Leave the superlatives to advertising.", "§ 10 now says something about superlatives."),
    Language.NL: ("Laat superlatieven aan de reclame over.", "§ 10 zegt nu iets over superlatieven."),
    Language.DE: ("Überlassen Sie Superlative der Werbung.", "§ 10 sagt nun etwas über Superlative."),
    Language.IT: ("Lascia i superlativi alla pubblicità.", "Il § 10 ora parla dei superlativi."),
    Language.FR: ("Laissez les superlatifs à la publicité.", "Le § 10 parle désormais des superlatifs."),
}
HYPE = RuleInput(
    kind="custom",
    level=Level.NUDGE,
    paragraph="10",
    pattern="once in a lifetime\neenmalige kans\neinmalige Chance\noccasione unica\noccasion unique",
    observe=True,
    words={
        Language.EN: RuleWordsInput(
            what="Big words", why="People believe quiet ones more.", remedy="Say what it does instead."
        ),
        Language.NL: RuleWordsInput(
            what="Grote woorden", why="Mensen geloven stille woorden meer.", remedy="Zeg liever wat het doet."
        ),
        Language.DE: RuleWordsInput(
            what="Große Worte", why="Leisen Worten glaubt man mehr.", remedy="Sagen Sie lieber, was es leistet."
        ),
        Language.IT: RuleWordsInput(
            what="Parole grosse", why="Si crede di più a quelle sobrie.", remedy="Di’ piuttosto che cosa fa."
        ),
        Language.FR: RuleWordsInput(
            what="Grands mots", why="On croit davantage les mots sobres.", remedy="Dites plutôt ce que cela fait."
        ),
    },
)


async def publish(staff: Staff, now: datetime) -> None:
    """Publish the starter policy with the demo bank's own facts, then a second version; each is long ago by then."""
    officer = staff.with_role("compliance")[0].id
    await versions.ensure_starter(msgspec.json.decode((HERE / "bank.json").read_bytes(), type=BankFacts))
    await execute(BACKDATE, 1, now - AGES[0], officer)
    await _second_version(officer, now)
    for version, age in enumerate(AGES, start=1):
        await execute(BACKDATE, version, now - age, officer)
        await _everybody_agrees(staff, version, now - age)


async def _second_version(officer: UUID, now: datetime) -> None:
    draft = await drafts.begin(Language.EN)
    for text in draft.texts:
        sentence, news = ON_HYPE[text.language]
        body = text.body.replace('\n\n<a id="p11"></a>', f' {sentence}\n\n<a id="p11"></a>')
        draft = await drafts.write(
            text.language, TextChange(edition=draft.edition, body=body, changes=news), Language.EN
        )
    hype = msgspec.structs.replace(HYPE, sunset_on=(now + timedelta(days=150)).date())
    draft = await draft_rules.add(RuleChange(edition=draft.edition, rule=hype), officer, Language.EN)
    await publishing.publish(PublicationInput(edition=draft.edition), officer, Language.EN)


async def _everybody_agrees(staff: Staff, version: int, published: datetime) -> None:
    policy = await fetch_value("SELECT id FROM policy WHERE version = $1", version)
    await Acknowledgement.insert(
        *[
            Acknowledgement(policy=policy, person=one.id, kind=POLICY, at=published + timedelta(hours=1 + number))
            for number, one in enumerate(staff.everybody)
        ]
    )

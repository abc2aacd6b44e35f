"""What the tests of the policy desk begin with."""

from typing import Any
from uuid import UUID

from api.core.languages import Language
from api.guardrails.engine.levels import Level
from api.guardrails.policy import draft_rules, drafts, versions
from api.guardrails.policy.draft_schemas import DraftView, RuleChange, RuleInput, RuleWordsInput, TextChange
from tests.guardrails.making import BANK

WORDS = RuleWordsInput(what="A promise.", why="Nobody knows the future.", remedy="Say what you hope for.")
IN_ALL = dict.fromkeys(Language, WORDS)


def rule(kind: str = "shouting", level: Level = Level.NUDGE, paragraph: str = "10", **fields: Any) -> RuleInput:
    return RuleInput(kind=kind, level=level, paragraph=paragraph, **fields)


def own_rule(pattern: str = "never (lose|fail)", level: Level = Level.HOLD, **fields: Any) -> RuleInput:
    """A rule of the company's own, with words in every language."""
    return rule("custom", level, "5", **{"pattern": pattern, "words": IN_ALL, **fields})


async def begun() -> DraftView:
    """A draft upon the starter policy."""
    await versions.ensure_starter(BANK)
    return await drafts.begin(Language.EN)


async def added(draft: DraftView, wanted: RuleInput, officer_id: UUID) -> DraftView:
    return await draft_rules.add(RuleChange(edition=draft.edition, rule=wanted), officer_id, Language.EN)


async def changed(draft: DraftView, code: str, wanted: RuleInput) -> DraftView:
    return await draft_rules.change(code, RuleChange(edition=draft.edition, rule=wanted), Language.EN)


async def written(draft: DraftView, language: Language, body: str, changes: str = "") -> DraftView:
    wanted = TextChange(edition=draft.edition, body=body, changes=changes)
    return await drafts.write(language, wanted, Language.EN)


async def with_news(draft: DraftView) -> DraftView:
    """The draft with a word on what changed in every language."""
    for text in draft.texts:
        draft = await written(draft, text.language, text.body, f"News in {text.language}")
    return draft

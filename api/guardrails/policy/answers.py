"""The wizard: eight answers become settings and facts at once, and a draft that waits to be published."""

from api.core.actor import Actor
from api.core.db import execute, fetch_value
from api.core.ids import new_id
from api.core.languages import Language
from api.core.words import say
from api.core.work import atomic
from api.guardrails.policy import drafts, facts, fitting, practice
from api.guardrails.policy.answer_schemas import Answers, AnswersChange
from api.guardrails.policy.draft_schemas import DraftView
from api.guardrails.policy.rule_rows import row_of
from api.guardrails.policy.schemas import FactsChange
from api.guardrails.policy.tables import Rule

OBSERVE = "UPDATE rule SET observe = $3 WHERE policy = $1 AND code = ANY($2::varchar[])"


async def current() -> Answers:
    """The answers that would change nothing now."""
    return fitting.answers_of(await practice.current(), (await facts.latest()).facts)


@atomic
async def fit(wanted: AnswersChange, me: Actor) -> DraftView:
    """Fit the draft to the answers, beginning one where there is none, and let facts and settings hold from now on.

    Rules that the company added stay. Raises `Invalid`, naming the answer that makes no sense.
    """
    with fitting.among_answers():
        fitting.check_answers(wanted.answers)
        await practice.change(fitting.fitted_practice(await practice.current(), wanted.answers), me.id)
        await _fit_facts(wanted.answers, me)
    edition = wanted.edition or (await drafts.begin(me.language)).edition
    draft_id = await drafts.taken(edition)
    rules = await drafts.rules_of(draft_id)
    fitted = fitting.fitted_rules(wanted.answers, [rule.code for rule in rules])
    await execute("DELETE FROM rule WHERE policy = $1 AND code = ANY($2::varchar[])", draft_id, fitted.gone)
    if fitted.added:
        await Rule.insert(*(Rule(id=new_id(), owner=me.id, **row_of(draft_id, rule)) for rule in fitted.added))
    await execute(OBSERVE, draft_id, fitted.observed, True)
    await execute(OBSERVE, draft_id, fitted.live, False)
    return await drafts.view(me.language)


async def _fit_facts(answers: Answers, me: Actor) -> None:
    now = await facts.latest()
    warnings = {language: say(language, "starter-investment-warning") for language in Language}
    company: str = await fetch_value("SELECT name FROM company")
    fitted = fitting.fitted_facts(now.facts, answers, company, warnings)
    if fitted != now.facts:
        await facts.change(FactsChange(revision=now.revision, facts=fitted), me.id)

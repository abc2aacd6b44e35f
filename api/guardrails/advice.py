"""Advice on a text: judged against the caption that it came from, and said in the person's language.

The same judgement stands behind the advice while typing and behind the decision when the person shares.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from api.content.audience_rules import fits
from api.content.audiences import facts_of
from api.content.captions import sample_link, wordings_of
from api.content.limits import length_of, limit_of
from api.content.networks import Network
from api.content.schemas import Category, PostState
from api.content.wording import whole_text
from api.core import clock
from api.core.db import fetch_one
from api.core.errors import NotFound
from api.core.languages import Language
from api.core.words import supported
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import Context, PostFacts
from api.guardrails.engine.findings import Finding, Verdict
from api.guardrails.engine.levels import Level, strictest
from api.guardrails.engine.originals import is_same, original_of
from api.guardrails.engine.post_rules import OVER, findings_of_post
from api.guardrails.friction.around import circumstances
from api.guardrails.holding import trust
from api.guardrails.policy import acknowledgements, versions
from api.guardrails.policy.versions import InForce
from api.guardrails.saying import said
from api.guardrails.schemas import Advice, Length, OfficialAdviceRequest

Row = Mapping[str, Any]

POST = """
SELECT p.id, p.version, p.title, p.category, p.state, p.url, p.hashtags, p.internal, p.locked, p.live_at,
       p.embargo_until, p.expires_at, person.language AS speaks, person.time_zone,
       EXISTS (SELECT FROM audience_member m WHERE m.audience = p.audience AND m.person = $2) AS is_for_them,
       EXISTS (SELECT FROM role_grant g WHERE g.person = $2 AND g.role = 'communicator') AS publishes
FROM post p JOIN person ON person.id = $2 WHERE p.id = $1
"""

AGAINST_A_CAPTION = frozenset({"identical_caption", "unapproved_rate"})
"""Kinds that only compare with an approved caption; an official text is the first of its kind."""


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """A text on its way out, the caption it came from, and what the policy in force says about it."""

    post_id: UUID
    network: Network
    language: Language
    category: Category
    text: str
    official: str
    verdict: Verdict
    length: Length
    policy: InForce
    speaks: Language
    """The language of the person who wrote it."""

    @property
    def level(self) -> Level:
        return self.verdict.level

    @property
    def edited(self) -> bool:
        """Whether the person put anything into their own words."""
        return not is_same(self.official, self.text)

    @property
    def outgoing(self) -> str:
        """The text with what the policy adds; hashtags and link come behind it."""
        return with_additions(self.text, self.verdict.adds)


async def advise(person_id: UUID, post_id: UUID, network: Network, language: Language, text: str) -> Advice:
    """What the policy says about the person's wording. Raises `NotFound` where the post is not for them."""
    return await advice_on(await judge(person_id, post_id, network, language, text), person_id)


async def advise_officially(asked: OfficialAdviceRequest, speaks: Language) -> Advice:
    """What the policy says about an official wording, all of which is new, in the language of whoever asks."""
    now = await versions.in_force()
    network = asked.network or Network.SHARE_SHEET
    context = Context(network=network, language=asked.language, category=asked.category, bank=now.facts)
    rules = [rule for rule in now.rules if rule.kind not in AGAINST_A_CAPTION]
    verdict = evaluate(asked.text, "", context, rules)
    return Advice(
        level=verdict.level,
        findings=said(verdict.findings, speaks),
        length=_length(asked.text, asked.network or network),
        adds=verdict.adds,
        missing_acknowledgements=[],
        edited=True,
    )


async def judge(person_id: UUID, post_id: UUID, network: Network, language: Language, text: str) -> Judgement:
    """The judgement on the person's wording of the post. Raises `NotFound` where the post is not for them."""
    post = await fetch_one(POST, post_id, person_id)
    if post is None or not (post["publishes"] or (post["is_for_them"] and post["live_at"])):
        raise NotFound("post-missing")
    now = await versions.in_force()
    captions = (await wordings_of([post]))[post_id]
    official = original_of(text, captions, network, language)
    context = _context(post, text, network, language, now, await _audiences_of(person_id, now))
    around = await circumstances(person_id, post["time_zone"], post, text, network, now)
    context = msgspec.structs.replace(context, around=around)
    verdict = _judged(text, official, context, now, post)
    verdict = await trust.as_trusted(person_id, verdict)
    return Judgement(
        post_id=post_id,
        network=network,
        language=language,
        category=Category(post["category"]),
        text=text,
        official=official,
        verdict=verdict,
        length=_length(_whole(text, verdict, post), network),
        policy=now,
        speaks=supported(post["speaks"]),
    )


async def advice_on(judgement: Judgement, person_id: UUID) -> Advice:
    """The judgement as the person reads it, with what they have not acknowledged of this policy yet."""
    verdict = judgement.verdict
    warned = [one.kind for one in verdict.findings if one.level is Level.ACKNOWLEDGE]
    return Advice(
        level=verdict.level,
        findings=said(verdict.findings, judgement.speaks),
        length=judgement.length,
        adds=verdict.adds,
        missing_acknowledgements=await acknowledgements.missing(person_id, warned),
        edited=judgement.edited,
        policy_to_read=judgement.policy.version if (await acknowledgements.standing(person_id)).must_read else None,
    )


async def advise_on_rewording(review: Row, wording: str, speaks: Language) -> Advice:
    """What the rules say about a moderator's wording of a held text. The post's own state counts when it is shared."""
    post = await fetch_one(POST, review["post"], review["person"])
    if post is None:
        raise NotFound("post-missing")
    network, language, now = Network(review["network"]), Language(review["language"]), await versions.in_force()
    writer = await _audiences_of(review["person"], now)
    context = msgspec.structs.replace(_context(post, wording, network, language, now, writer), post=PostFacts())
    verdict = evaluate(wording, review["official"], context, now.rules)
    return Advice(
        level=verdict.level,
        findings=said(verdict.findings, speaks),
        length=_length(_whole(wording, verdict, post), network),
        adds=verdict.adds,
        missing_acknowledgements=[],
        edited=not is_same(review["official"], wording),
    )


def with_additions(text: str, adds: str) -> str:
    """The text as it goes out, before hashtags and link: with the disclosure or warning that can't be dropped."""
    return f"{text.rstrip()} {adds}" if adds else text


async def _audiences_of(person_id: UUID, now: InForce) -> frozenset[str]:
    """Those audiences named by rules that the person belongs to as they are now; asked only where a rule names one."""
    facts = await facts_of(person_id) if now.audiences else None
    return frozenset(name for name, rule in now.audiences.items() if facts is not None and fits(rule, facts))


def _context(
    post: Row, text: str, network: Network, language: Language, now: InForce, audiences: frozenset[str]
) -> Context:
    return Context(
        network=network,
        language=language,
        category=Category(post["category"]),
        bank=now.facts,
        post=_facts(post),
        appended=_behind(post, text),
        audiences=audiences,
    )


def _whole(text: str, verdict: Verdict, post: Row) -> str:
    """Everything that goes out."""
    outgoing = with_additions(text, verdict.adds)
    return outgoing + _behind(post, outgoing)


def _facts(post: Row) -> PostFacts:
    now, state = clock.now(), PostState(post["state"])
    return PostFacts(
        embargoed=bool(post["embargo_until"] and post["embargo_until"] > now),
        expired=state in OVER or bool(post["expires_at"] and post["expires_at"] <= now),
        recalled=state is PostState.RECALLED,
    )


def _judged(text: str, official: str, context: Context, now: InForce, post: Row) -> Verdict:
    """The verdict of the rules, together with what the post itself forbids."""
    verdict = evaluate(text, official, context, now.rules)
    if verdict.adds:  # it goes out as well, and may make the text too long
        longer = msgspec.structs.replace(context, appended=f" {verdict.adds}{context.appended}")
        verdict = evaluate(text, official, longer, now.rules)
    state = PostState(post["state"])
    own = findings_of_post(text, official, state, internal=post["internal"], locked=post["locked"])
    findings: Sequence[Finding] = (*own, *verdict.findings)
    return msgspec.structs.replace(
        verdict, findings=tuple(findings), level=strictest(finding.level for finding in findings)
    )


def _behind(post: Row, text: str) -> str:
    """What goes out behind the text: the hashtags it does not hold already, and a link as long as the real one."""
    whole = whole_text(text, post["hashtags"], sample_link() if post["url"] else "")
    return whole.removeprefix(text)


def _length(text: str, network: Network) -> Length:
    return Length(used=length_of(text, network), limit=limit_of(network, text))

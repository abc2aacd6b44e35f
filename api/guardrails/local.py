"""The rules that the app runs by itself, as data: without a network they are all the advice there is, and with one they
speak a moment before the server does.

Only what the app has a detector for, and only what may lie on a phone: no project names, no customer numbers. Where
plain words can't tell what a pattern can, the app stays silent and the server speaks.
"""

import hashlib
import re
from collections.abc import Container, Iterable

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.actor import Actor
from api.core.db import fetch_value
from api.core.languages import Language
from api.core.words import say
from api.guardrails.engine.facts import BankFacts, RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.plain import spelled_out
from api.guardrails.holding import trust
from api.guardrails.holding.trust_rules import trust_kind
from api.guardrails.local_schemas import LocalRule, LocalRules, PromiseWords
from api.guardrails.policy import versions

BUILT_IN = ("iban", "card_number", "guaranteed_return", "competitor", "link_foreign", "identical_caption", "shouting")
"""Kinds that the app has a detector for; the length it counts anyway."""
PLACEHOLDERS = {name: f"{{{name}}}" for name in ("words", "name", "domain")}
_PLAIN_PHRASE = re.compile(r"\w+(?: \w+)*")
_CHOICES = r"[\w |]+"
_PLAIN_PATTERN = re.compile(rf"(?:\(\?i\))?(?:\\b)?(?:\((?:\?:)?({_CHOICES})\)|({_CHOICES}))(?:\\b)?")


async def rules_for(me: Actor) -> LocalRules:
    """What the reader's app may run."""
    now = await versions.in_force()
    reads = await fetch_value("SELECT languages FROM person WHERE id = $1", me.id)
    earned = {one.kind for one in await trust.of_mine(me) if one.earned}
    rules = [_as_trusted(rule, earned) for rule in now.rules]
    return local_rules(now.version, rules, now.facts, me.language, map(Language, reads))


def local_rules(
    version: int, rules: Iterable[RuleSpec], facts: BankFacts, speaks: Language, reads: Iterable[Language]
) -> LocalRules:
    """What of these rules and facts an app can use whose person speaks and reads these languages."""
    return LocalRules(
        version=version,
        language=speaks,
        rules=[one for rule in rules if (one := _local(rule, speaks)) is not None],
        promise_words=[promise_words(language) for language in dict.fromkeys((speaks, *reads, Language.EN))],
        competitors=list(facts.competitors),
        own_domains=list(facts.allowed_domains),
    )


def tag_of(rules: LocalRules) -> str:
    """What changes whenever the rules do (RFC 9110, 8.8.3)."""
    return f'"{hashlib.sha256(msgspec.json.encode(rules)).hexdigest()[:24]}"'


def _as_trusted(rule: RuleSpec, earned: Container[str]) -> RuleSpec:
    """The rule as it is for somebody who is trusted with these kinds: a tick instead of a moderator."""
    if rule.level is Level.HOLD and trust_kind(rule.kind, rule.code) in earned:
        return msgspec.structs.replace(rule, level=Level.ACKNOWLEDGE)
    return rule


def _local(rule: RuleSpec, language: Language) -> LocalRule | None:
    """The rule as the app runs it; None where it can't, or where it is not for everybody."""
    phrases = _plain_choices(rule.pattern) if rule.kind == "custom" else []
    if rule.observe or rule.audience or not (rule.kind in BUILT_IN or phrases):
        return None
    what, why, remedy = _said(rule, language)
    return LocalRule(
        kind=rule.kind,
        code=rule.code,
        level=rule.level,
        paragraph=rule.paragraph,
        languages=list(map(Language, rule.languages)),
        networks=list(map(Network, rule.networks)),
        categories=list(map(Category, rule.categories)),
        what=what,
        why=why,
        remedy=remedy,
        suggestions=_suggestions(rule),
        phrases=phrases,
    )


def _said(rule: RuleSpec, language: Language) -> tuple[str, str, str]:
    if rule.words:
        own = rule.words.get(language) or rule.words.get(Language.EN) or next(iter(rule.words.values()))
        return own.what, own.why, own.remedy
    what, why, remedy = (
        say(language, f"finding-{rule.kind}-{part}", **PLACEHOLDERS) for part in ("what", "why", "remedy")
    )
    return what, why, remedy


def _suggestions(rule: RuleSpec) -> dict[Language, str]:
    if rule.kind == "custom":
        return {one: words.suggestion for one in Language if (words := rule.words.get(one)) and words.suggestion}
    if rule.kind in {"iban", "card_number"}:
        return {one: lexicon.ask_me for one, lexicon in LEXICONS.items()}
    if rule.kind == "competitor":
        return {one: lexicon.another_bank for one, lexicon in LEXICONS.items()}
    return {}


def _plain_choices(pattern: str) -> list[str]:
    """The phrases of a rule that looks for nothing else, one a line or as a choice; empty where it is more."""
    found = _PLAIN_PATTERN.fullmatch(pattern.strip())
    choices = (found[1] or found[2]).split("|") if found else pattern.splitlines()
    phrases = [one.strip() for one in choices if one.strip()]
    return phrases if all(map(_PLAIN_PHRASE.fullmatch, phrases)) else []


def promise_words(language: Language) -> PromiseWords:
    """The words of one language by which the app tells a promise of return."""
    words = LEXICONS[language]
    quiet = spelled_out(
        (*words.negators, *words.nobody, *words.no, *words.scheme, *words.does_not_exist, *words.distrust), broadly=True
    )
    return PromiseWords(
        language=language,
        promises=spelled_out(words.promises),
        things=spelled_out(words.returns, broadly=True),
        claims=_without(quiet, spelled_out(words.sure_returns)),
        riskless=_without(quiet, spelled_out(words.no_risk)),
        investing=spelled_out(words.investing),
        quiet=quiet,
    )


def _without(quiet: Iterable[str], claims: Iterable[str]) -> list[str]:
    """The claims that hold no word which would silence them: 'nothing to lose'."""
    silent = {word for phrase in quiet for word in phrase.split() if "*" not in word}
    return [claim for claim in claims if silent.isdisjoint(claim.split())]

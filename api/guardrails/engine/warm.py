"""The engine made ready before anybody waits for it: the first judgement would make thousands of patterns."""

import gc
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine import phrases
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import BankFacts, Context, Results, RuleSpec
from api.guardrails.engine.kinds import FINDERS
from api.guardrails.engine.levels import Level
from api.guardrails.engine.phrases.index import number_of

_REHEARSALS = {
    Language.EN: "Guaranteed returns of 9%, no risk? Sorry your card is frozen, we messed up. our management is a "
    "joke, those thieves at Kestrel. The share is cheap, buy now. Q4 will be better, vote for them. Kevin, you idiot.",
    Language.NL: "Gegarandeerd rendement van 9%, geen risico? Sorry dat je pas geblokkeerd is, onze fout. Ons "
    "management is een lachertje, dieven bij Kestrel. Het aandeel is goedkoop, nu kopen. Stem op hen. Kevin, idioot.",
    Language.DE: "Garantierte Rendite von 9%, kein Risiko? Tut mir leid, dass Ihre Karte gesperrt ist, unser Fehler. "
    "Unsere Führung ist ein Witz, Diebe bei Kestrel. Die Aktie ist billig, jetzt kaufen. Kevin ist ein Idiot.",
    Language.IT: "Rendimento garantito del 9%, nessun rischio? Ci scusiamo per la carta bloccata, colpa nostra. La "
    "nostra direzione è una barzelletta, ladri da Kestrel. Il titolo costa poco, comprate ora. Kevin è un idiota.",
    Language.FR: "Rendement garanti de 9%, sans risque ? Désolé pour votre carte bloquée, c'est notre faute. Notre "
    "direction est une blague, des voleurs chez Kestrel. L'action est donnée, achetez. Kevin est un idiot.",
}
"""Findings of most kinds, so that what is made only when it is needed is made too."""
_BANK = BankFacts(bank="Norvia Bank", competitors=("Kestrel",), results=Results(published_until="2026-Q3"))


@cache
def warm() -> None:
    """Make all patterns, and judge once in every language; a second or two of work, once in a process.

    What was made stays for ever, so the garbage collector no longer walks through it in the midst of a judgement.
    """
    for phrase in _phrases():
        number_of(phrase)
    for language, text in _REHEARSALS.items():
        for category in Category:
            where = Context(network=Network.LINKEDIN, language=language, category=category, bank=_BANK)
            evaluate(text, "", where, [RuleSpec(kind=kind, level=Level.NUDGE) for kind in FINDERS])
    gc.collect()
    gc.freeze()


def _phrases() -> Iterator[str]:
    """Every phrase of every module in `phrases`, but for patterns of phrases, which need a name or a number."""
    for module in pkgutil.walk_packages(phrases.__path__, f"{phrases.__name__}."):
        for value in vars(import_module(module.name)).values():
            yield from (one for one in _strings(value) if "{" not in one)


def _strings(value: object) -> Iterator[str]:
    """What the lists in a value hold, however deep they lie."""
    if isinstance(value, tuple):
        yield from (one for one in value if isinstance(one, str))
    elif isinstance(value, msgspec.Struct):
        for one in msgspec.structs.asdict(value).values():
            yield from _strings(one)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _strings(one)

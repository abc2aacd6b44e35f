"""Italian: who is run down, whom politics or contempt is about, and the everyday words that look like it."""

import pytest

from api.guardrails.engine.kinds import disparagement, hate_or_harassment, political
from tests.guardrails.making import reading

KINDS = {"disparagement": disparagement, "hate": hate_or_harassment, "political": political}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("disparagement", "Il nostro gestionale è un colabrodo."),
        ("disparagement", "Ai piani alti non hanno capito niente."),
        ("disparagement", "La concorrenza vi frega con le clausole."),
        ("political", "Alle urne: mandiamo a casa questo esecutivo patetico."),
        ("political", "La patrimoniale serve subito."),
        ("hate", "I rumeni andrebbero cacciati."),
        ("hate", "Non assumete mamme."),
    ],
)
def test_what_hurts_is_found(kind: str, text: str) -> None:
    assert KINDS[kind].find(reading(text, "", "it"))


@pytest.mark.parametrize(
    "text",
    [
        "Il nostro ufficio è cresciuto nonostante la pioggia.",
        "La nostra filiale ha perso di nuovo a calcetto.",
        "Domenica mandiamo i bambini dalla nonna.",
        "Il bagno sta a destra della macchinetta.",
        "Le mamme del team sono tutte contente del nido.",
        "Uomo e donna, stesso stipendio: da noi è così.",
        "Sapete chi ha mangiato la torta?",
    ],
)
def test_everyday_words_pass(text: str) -> None:
    assert not [kind for kind, finder in KINDS.items() if finder.find(reading(text, "", "it"))]

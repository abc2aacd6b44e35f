"""Families of sayings in five languages, each beside its look-alikes, kind by kind."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from api.content.schemas import Category
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.kinds import confidential, guaranteed_return, price_opinion
from api.guardrails.engine.reading import Reading
from tests.guardrails.making import PLAN, reading


class Family(NamedTuple):
    """What a finder must find and what it must let pass in one sort of post, by language."""

    find: Callable[[Reading], list[Hit]]
    category: Category
    said: dict[str, list[str]]
    passes: dict[str, list[str]]
    captions: dict[str, str]


LOSS_RULED_OUT = Family(
    guaranteed_return.find,
    Category.PRODUCT,
    {
        "en": ["Lose? Not with us.", "Losing money? Forget it.", "With an assured gain, what more could you want?"],
        "nl": ["Verlies? Bestaat hier gewoon niet.", "Verliezen? Vergeet het maar."],
        "de": ["Verluste? Kennen wir nicht.", "Geld verlieren? Kannst du vergessen.", "Minus? Gibt's bei uns nicht 😉"],
        "it": ["Perdere? Impossibile.", "Perdite? Da noi mai.", "Un guadagno sicuro, cosa vuoi di più?"],
        "fr": ["Perdre ? Jamais.", "Des pertes ? Pas chez nous.", "Un gain assuré, que demander de plus ?"],
    },
    {
        "en": ["Losing? It happens, and you may lose money.", "Lose? Never say never.", "An assured gain? No."],
        "nl": ["Verliezen? Dat kan, je inleg is niet beschermd.", "Verlies? Nooit zeggen dat het niet kan."],
        "de": ["Verlieren? Das kann passieren.", "Verluste? Gehören dazu."],
        "it": ["Perdere? Può capitare.", "Un guadagno sicuro? No, e nessuno lo promette."],
        "fr": ["Perdre ? Cela peut arriver.", "Un gain assuré ? Non, personne ne peut le promettre."],
    },
    PLAN,
)
CANT_LOSE_TAKEN_BACK = Family(
    guaranteed_return.find,
    Category.PRODUCT,
    {
        "en": ["My aunt asks whether you can't lose. They can count on us."],
        "nl": ["Men vraagt of je niet kunt verliezen. Wij beloven winst."],
        "de": ["Viele fragen, ob man nicht verlieren kann, und man kann nicht verlieren."],
        "it": ["Mi chiedono se non si può perdere. Ebbene, non si può perdere."],
        "fr": ["On me demande si on ne peut pas perdre. Eh bien, on ne peut pas perdre."],
    },
    {
        "en": ["My aunt wonders whether you can't lose with it. You can.", "You can't lose? Oh yes you can."],
        "nl": ["Mijn tante vraagt of je er niet mee kunt verliezen. Dat kan wel."],
        "de": ["Meine Tante fragt, ob man nicht verlieren kann. Doch."],
        "it": ["Mia zia chiede se davvero non si può perdere. Si può eccome."],
        "fr": ["Ma tante demande si on ne peut pas perdre. Si."],
    },
    PLAN,
)
NO_SECRET = Family(
    confidential.find,
    Category.COMPANY,
    {
        "en": ["Internal news: Meppel closes in March."],
        "nl": ["Intern nieuwtje: in maart sluit het kantoor in Meppel."],
        "de": ["Intern: Im März schließt die Filiale Meppen."],
        "it": ["Notizia interna: a marzo chiude la filiale di Lucca."],
        "fr": ["Info interne : l'agence de Laval ferme en mars."],
    },
    {
        "en": ["No insider news, it hangs on the door: the new branch opens on 8 January."],
        "nl": ["Niks intern nieuwtje, het staat op het raam: op 8 januari gaan we open."],
        "de": ["Kein Geheimnis, es hängt an der Tür: Am 8. Januar eröffnet die neue Filiale."],
        "it": ["Nessuna notizia interna, è scritto sulla porta: la filiale apre l'8 gennaio."],
        "fr": ["Rien de confidentiel, c'est écrit sur la porte : l'agence ouvre le 8 janvier."],
    },
    {},
)
NOTHING_TO_DO_WITH_SHARES = Family(
    price_opinion.find,
    Category.JOBS,
    {
        "en": ["Insider tip for the stock market: buy bank shares."],
        "nl": ["Gouden tip voor de beurs: koop bankaandelen."],
        "de": ["Geheimtipp für die Börse: Bankaktien kaufen."],
        "it": ["Dritta per la borsa: comprate azioni bancarie."],
        "fr": ["Bon tuyau pour la bourse : achetez des actions bancaires."],
    },
    {
        "en": ["Hot tip, nothing to do with shares: ask about the training."],
        "nl": ["Gouden tip, heeft niets met de beurs te maken: vraag naar de opleiding."],
        "de": ["Geheimtipp, hat nichts mit der Börse zu tun: fragt nach der Weiterbildung."],
        "it": ["Una dritta, la borsa non c'entra: chiedete della formazione."],
        "fr": ["Un tuyau, rien à voir avec la bourse : demandez la formation."],
    },
    {},
)
FAMILIES = [LOSS_RULED_OUT, CANT_LOSE_TAKEN_BACK, NO_SECRET, NOTHING_TO_DO_WITH_SHARES]


def every(*, said: bool) -> Iterator[tuple[Family, str, str]]:
    for family in FAMILIES:
        for language, texts in (family.said if said else family.passes).items():
            yield from ((family, language, text) for text in texts)


def found(family: Family, language: str, text: str) -> list[Hit]:
    return family.find(reading(text, family.captions.get(language, ""), language, family.category))


@pytest.mark.parametrize(("family", "language", "text"), [pytest.param(*one, id=one[2]) for one in every(said=True)])
def test_it_is_found_in_every_phrasing(family: Family, language: str, text: str) -> None:
    assert found(family, language, text)


@pytest.mark.parametrize(("family", "language", "text"), [pytest.param(*one, id=one[2]) for one in every(said=False)])
def test_its_look_alike_passes(family: Family, language: str, text: str) -> None:
    assert not found(family, language, text)

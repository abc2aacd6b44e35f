"""Competitors, links, phone numbers and addresses: found in disguise, passed when they are harmless."""

import pytest

from api.content.schemas import Category
from api.guardrails.engine.kinds import competitor, link_foreign, phone_or_email
from tests.guardrails.making import reading


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Still at Kestrel?", "Kestrel"),
        ("still at kestrel?", "kestrel"),
        ("KESTREL!", "KESTREL"),
        ("Kestrel's rates are sad.", "Kestrel's"),
        ("#Kestrel", "Kestrel"),
        ("Kеstrеl", "Kеstrеl"),
        ("K3strel", "K3strel"),
        ("KestreI", "KestreI"),
        ("K e s t r e l", "K e s t r e l"),
        ("Kes\u200btrel", "Kes\u200btrel"),
        ("Ｂａｎｃｏｒａ", "Ｂａｎｃｏｒａ"),
        ("Bei der Nordwind Bank zahlt man mehr.", "Nordwind Bank"),
        ("#NordwindBank", "NordwindBank"),
        ("Credit Armorique", "Credit Armorique"),
        ("Crédit Αrmοrique", "Crédit Αrmοrique"),
        ("Banca\u00a0Solaria", "Banca\u00a0Solaria"),
        ("Z1lverbank", "Z1lverbank"),
    ],
)
def test_a_competitor_is_found_in_every_disguise(text: str, name: str) -> None:
    hits = competitor.find(reading(text))
    assert name in {text[hit.start : hit.end] for hit in hits}


@pytest.mark.parametrize(
    "text",
    [
        "A kestrel lives on the roof of our branch.",
        "Der Nordwind heult um die Filiale.",
        "A bank by the river is the best bank.",
        "Parkbank, Sandbank, Datenbank",
        "Our kestrels' nest box"[:4] + " wind and sun",
    ],
)
def test_a_bird_a_wind_and_a_bench_are_no_competitors(text: str) -> None:
    assert not competitor.find(reading(text))


def test_a_competitor_in_the_caption_is_approved() -> None:
    assert not competitor.find(reading("With Kestrel, against fraud!", "Together with Kestrel we fight fraud."))


@pytest.mark.parametrize(
    ("text", "link", "domain"),
    [
        ("Look: https://cv-veloce.example/norvia.", "https://cv-veloce.example/norvia", "cv-veloce.example"),
        ("https://norvia.bank.check.example/pin", "https://norvia.bank.check.example/pin", "norvia.bank.check.example"),
        ("https://nоrvia.bank/check", "https://nоrvia.bank/check", "nоrvia.bank"),
        ("https://norvia.bank@evil.example/x", "https://norvia.bank@evil.example/x", "evil.example"),
        ("go to bit.ly/3xyz now", "bit.ly/3xyz", "bit.ly"),
        ("www.norvia-bank.com", "www.norvia-bank.com", "www.norvia-bank.com"),
        ("norvia-bank.com is it", "norvia-bank.com", "norvia-bank.com"),
        ("cv-veloce.example/norvia", "cv-veloce.example/norvia", "cv-veloce.example"),
        ("cv-veloce dot com", "cv-veloce dot com", "cv-veloce.com"),
        ("norvia[.]check[.]com", "", ""),
        ("HTTP://EVIL.EXAMPLE", "HTTP://EVIL.EXAMPLE", "evil.example"),
        ("https://notnorvia.bank/", "https://notnorvia.bank/", "notnorvia.bank"),
        ("https://evil.example?u=norvia.bank", "https://evil.example?u=norvia.bank", "evil.example"),
        ("https://evil.example#norvia.bank", "https://evil.example#norvia.bank", "evil.example"),
    ],
)
def test_a_link_to_somewhere_else_is_found(text: str, link: str, domain: str) -> None:
    hits = link_foreign.find(reading(text))
    assert [(text[hit.start : hit.end], hit.args["domain"]) for hit in hits] == ([(link, domain)] if link else [])


@pytest.mark.parametrize(
    "text",
    [
        "https://norvia.bank/check",
        "https://www.norvia.bank",
        "norvia.bank",
        "https://energy.ec.europa.eu, nice",
        "HTTPS://NORVIA.BANK/A",
        "Send cv.pdf and tell us about node.js, README.md and main.py",
        "Das war schön.Es geht weiter. Fertig.De rest volgt.",
        "2.1% a year, p.a., z.B. und 3.5 km",
        "ann@norvia.bank",
        "We meet at point two, dot com bubble or not",
    ],
)
def test_own_links_files_and_missing_blanks_pass(text: str) -> None:
    assert not link_foreign.find(reading(text))


def test_the_captions_own_link_is_approved() -> None:
    official = "Read the study: https://study.example/2027"
    assert not link_foreign.find(reading("Worth it: https://study.example/2027", official))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ring him on 07700 900142.", "07700 900142"),
        ("Bel Noor: 06 - 0000 01 42.", "06 - 0000 01 42"),
        ("Ruf Jens an: +49 151 0000 0142", "+49 151 0000 0142"),
        ("chiama Luca al 333 000 0142", "333 000 0142"),
        ("Appelez Line au 06.00.00.01.42", "06.00.00.01.42"),
        ("siobhan dot kelly at mail dot example", "siobhan dot kelly at mail dot example"),
        ("siobhan.kelly@mail.example", "siobhan.kelly@mail.example"),
        ("Siobhan (at) mail (dot) example", "Siobhan (at) mail (dot) example"),
        ("jens [at] post [punkt] example", "jens [at] post [punkt] example"),
        ("luca chiocciola posta punto example", "luca chiocciola posta punto example"),
        ("0\u200b7700 900\u200b142 is her number", "0\u200b7700 900\u200b142"),
        ("ring my neighbour on 07700 900142", "07700 900142"),
        ("zero six zero zero zero zero zero one four two", "zero six zero zero zero zero zero one four two"),
        ("Moira, oh double-seven double-oh nine double-oh one two", "oh double-seven double-oh nine double-oh one two"),
        ("Noor: nul zes, dubbel nul, 00, een-vier, 22.", "nul zes, dubbel nul, 00, een-vier, 22"),
        ("Jens: null-eins-fünf-zwo, 00, doppelnull, vierzehn", "null-eins-fünf-zwo, 00, doppelnull, vierzehn"),
        ("Line, zéro six, quarante-deux, 00, double zéro, 17", "zéro six, quarante-deux, 00, double zéro, 17"),
    ],
)
def test_somebody_elses_number_or_address_is_found(text: str, found: str) -> None:
    (hit,) = phone_or_email.find(reading(text, "", "en", Category.JOBS))
    assert text[hit.start : hit.end] == found


@pytest.mark.parametrize(
    "text",
    [
        "In doubt? Call us on 0808 157 0123.",
        "Anrufen: 0800 0000 123",
        "Callum counts: ten nine eight seven six five four three two one, lift off.",
        "Oh, one more thing: double or triple, two years and zero boredom.",
        "Le 0800 000 123.",
        "+44 808 157 0123",
        "Call me on 07700 900142",
        "jobs@norvia.bank",
        "tracking number 2026 1123 0915 4477",
        "On 01.02.2027 and 14-03-2027, 09:00-17:30",
        "412 million, 180,000 customers, € 100.000.000",
        "DE89 3704 0044 0532 0130 01",
        "We meet at noon. Dot your i's.",
        "Look at me dot dot dot dot",
    ],
)
def test_the_banks_and_ones_own_pass(text: str) -> None:
    assert not phone_or_email.find(reading(text, "", "en", Category.EVENT))


@pytest.mark.parametrize("number", ["+44 808 157 0123", "0044 808 1570123", "0808-157-0123", "+31 800 000 0123"])
def test_the_banks_own_number_passes_in_any_notation(number: str) -> None:
    assert not phone_or_email.find(reading(f"In doubt? Call us on {number}."))


@pytest.mark.parametrize("number", ["0404 2026", "+99 12 34 56 78 90"])
def test_a_number_that_nobody_can_ring_is_no_phone_number(number: str) -> None:
    assert not phone_or_email.find(reading(f"Parcel {number} has arrived."))


def test_an_approved_site_is_approved_with_all_its_hosts() -> None:
    official = "More at https://www.who.int/fraud"
    assert not link_foreign.find(reading("More at https://who.int/fraud or news.who.int/a", official))
    assert link_foreign.find(reading("More at https://who.check.int", official))


def test_a_page_with_a_host_that_everybody_can_have_is_foreign() -> None:
    official = "Our code: https://norvia.github.io/tools"
    assert link_foreign.find(reading("Our code: https://evil.github.io/tools", official))


def test_a_public_suffix_on_the_list_of_domains_lets_nobody_in() -> None:
    assert link_foreign.is_own("www.norvia.co.uk", ("norvia.co.uk",))
    assert not link_foreign.is_own("evil.co.uk", ("co.uk",))


@pytest.mark.parametrize(
    "text",
    [
        "Appelez-la chez elle : zéro six, 12 34 56 78",
        "Chiedi a Fausto, 333 0001 428, risponde sempre",
        "Il tutor Gianni risponde anche di domenica: tre quattro sette, 00 00 142",
        "anna.maier[ät]post.example",
        "anna.maier (at) post (dot) example",
    ],
)
def test_an_address_of_somebody_else_is_found_however_it_is_written(text: str) -> None:
    assert len(phone_or_email.find(reading(text))) == 1
    assert not link_foreign.find(reading(text))


def test_a_link_with_a_name_before_its_host_is_no_email_address() -> None:
    assert not phone_or_email.find(reading("https://norvia.bank@verify.example"))

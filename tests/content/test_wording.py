"""Which caption a reader starts from, without a database."""

from collections import Counter

from api.content.networks import Network
from api.content.wording import HOOK_LENGTH, Reader, Wording, hook, networks_for, networks_of, starter, whole_text
from api.core.ids import new_id
from api.core.languages import Language

POST = new_id()
EN, NL, DE, FR = Language.EN, Language.NL, Language.DE, Language.FR
LINK = "https://birdsong.norvia.bank/r/xxxxxxxxxxxx"


def wording(text: str, language: Language = EN, network: Network | None = None) -> Wording:
    return Wording(
        id=new_id(),
        language=language,
        network=network,
        text=text,
        networks=networks_for(network, text, [], LINK),
    )


def reader(*languages: Language) -> Reader:
    return Reader(id=new_id(), languages=languages)


def text_on(network: Network, wordings: list[Wording], *languages: Language) -> str | None:
    found = starter(wordings, reader(*languages), POST, EN, network)
    return found.text if found else None


def test_the_first_choice_is_my_language_on_this_network() -> None:
    wordings = [wording("any", NL), wording("own", NL, Network.X), wording("other", EN, Network.X)]
    assert text_on(Network.X, wordings, NL, EN) == "own"


def test_then_comes_my_language_on_any_network() -> None:
    wordings = [wording("any", NL), wording("own", NL, Network.LINKEDIN), wording("other", EN, Network.X)]
    assert text_on(Network.X, wordings, NL, EN) == "any"


def test_then_another_language_that_i_read() -> None:
    wordings = [wording("german", DE, Network.X), wording("french", FR), wording("french for X", FR, Network.X)]
    assert text_on(Network.X, wordings, NL, FR, DE) == "french for X"


def test_then_the_language_of_the_post_and_at_last_any() -> None:
    wordings = [wording("german", DE), wording("english", EN)]
    assert text_on(Network.X, wordings, NL) == "english"
    assert text_on(Network.X, wordings[:1], NL) == "german"


def test_a_network_without_a_wording_is_not_offered() -> None:
    assert text_on(Network.X, [wording("own", EN, Network.LINKEDIN)], EN) is None


def test_a_wording_for_all_is_offered_only_where_the_whole_text_fits() -> None:
    long = wording("x" * 400)
    assert text_on(Network.X, [long], EN) is None
    assert text_on(Network.BLUESKY, [long], EN) is None
    assert text_on(Network.MASTODON, [long], EN) == long.text
    assert text_on(Network.SMS, [long], EN) == long.text, "a long SMS only costs more"


def test_colleagues_start_from_different_wordings_and_each_always_from_the_same() -> None:
    wordings = [wording(f"wording {n}") for n in range(4)]
    colleagues = [reader(EN) for _ in range(400)]
    first = [starter(wordings, one, POST, EN, Network.LINKEDIN) for one in colleagues]
    assert first == [starter(wordings, one, POST, EN, Network.LINKEDIN) for one in colleagues]
    assert min(Counter(one.text for one in first if one).values()) > 60


def test_the_hook_is_one_line_cut_between_words() -> None:
    text = "Flowers\n\nfor  everyone " + "and more " * 60
    shown = hook([wording(text)], reader(EN), POST, EN)
    assert shown.startswith("Flowers for everyone and more")
    assert shown.endswith(("and…", "more…"))
    assert len(shown) <= HOOK_LENGTH


def test_the_hook_speaks_the_readers_language_where_it_can() -> None:
    wordings = [wording("Hello"), wording("Hallo", NL, Network.X), wording("Bonjour", FR)]
    assert hook(wordings, reader(NL, EN), POST, EN) == "Hallo"
    assert hook(wordings, reader(DE), POST, EN) == "Hello"
    assert hook([], reader(DE), POST, EN) == ""


def test_what_goes_out_has_each_hashtag_once() -> None:
    assert whole_text("Join us #Jobs!", ["jobs", "bank"], LINK) == f"Join us #Jobs!\n\n#bank\n\n{LINK}"
    assert whole_text("Join us", [], "") == "Join us"


def test_a_post_is_offered_on_the_networks_of_all_its_wordings() -> None:
    wordings = [wording("own", EN, Network.X), wording("own", NL, Network.LINKEDIN)]
    assert networks_of(wordings) == [Network.LINKEDIN, Network.X]

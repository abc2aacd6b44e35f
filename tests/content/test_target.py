"""Where a link may lead, and what is added to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.content import posts
from api.content.schemas import Category, PostDraft
from api.content.target import LONGEST_TARGET, check_target, in_ascii, with_utm
from api.core.errors import Invalid
from api.core.languages import Language
from tests import make

UTM = {"utm_source": "linkedin", "utm_medium": "employee advocacy", "utm_campaign": "été & more"}
ADDED = "utm_source=linkedin&utm_medium=employee%20advocacy&utm_campaign=%C3%A9t%C3%A9%20%26%20more"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://norvia.example", f"https://norvia.example?{ADDED}"),
        ("https://norvia.example/jobs", f"https://norvia.example/jobs?{ADDED}"),
        ("https://norvia.example/jobs?", f"https://norvia.example/jobs?{ADDED}"),
        ("https://norvia.example/jobs?id=7", f"https://norvia.example/jobs?id=7&{ADDED}"),
        ("https://norvia.example/jobs?id=7&", f"https://norvia.example/jobs?id=7&{ADDED}"),
        ("https://norvia.example/jobs#apply", f"https://norvia.example/jobs?{ADDED}#apply"),
        ("https://norvia.example/#/app?tab=1", f"https://norvia.example/?{ADDED}#/app?tab=1"),
        ("https://norvia.example/?a=%2f%2F+b&&b=ü", f"https://norvia.example/?a=%2f%2F+b&&b=ü&{ADDED}"),
        ("https://bücher.example/straße", f"https://bücher.example/straße?{ADDED}"),
        ("https://norvia.example/?flag", f"https://norvia.example/?flag&{ADDED}"),
    ],
)
def test_parameters_are_added_and_what_stands_there_keeps_its_bytes(url: str, expected: str) -> None:
    assert with_utm(url, UTM) == expected


@pytest.mark.parametrize(
    "present",
    ["utm_source=intranet", "UTM_Source=intranet", "utm_source=", "utm_source", "utm%5Fsource=a", "%75tm_source=a"],
)
def test_what_is_there_is_never_overwritten(present: str) -> None:
    assert with_utm(f"https://n.example/?{present}", {"utm_source": "x"}) == f"https://n.example/?{present}"


def test_a_name_in_the_fragment_or_in_a_value_is_not_a_parameter() -> None:
    url = "https://n.example/?next=utm_source#utm_source=a"
    assert with_utm(url, {"utm_source": "x"}) == "https://n.example/?next=utm_source&utm_source=x#utm_source=a"


def test_empty_values_are_left_out() -> None:
    assert with_utm("https://n.example/", {"utm_term": ""}) == "https://n.example/"
    assert with_utm("https://n.example/#", {}) == "https://n.example/#"


@given(st.text(max_size=40), st.text(min_size=1, max_size=20))
def test_adding_twice_is_adding_once_and_nothing_is_lost(rest: str, value: str) -> None:
    url = "https://n.example/" + rest
    once = with_utm(url, {"utm_content": value})
    assert with_utm(once, {"utm_content": value}) == once
    before, _, fragment = url.partition("#")
    assert once.startswith(before)
    assert once.endswith(fragment)


@pytest.mark.parametrize(
    "url",
    [
        "https://norvia.example",
        "HTTP://NORVIA.EXAMPLE:8080/a?b=c#d",
        "https://bücher.example/straße?q=ü",
        "https://xn--bcher-kva.example/",
        "https://192.0.2.7/",
        "https://[2001:db8::1]:443/",
        "https://under_score.norvia.example/",
        "https://norvia.example/~me/(a),b;c='d'@e",
    ],
)
def test_public_web_addresses_may_be_targets(url: str) -> None:
    check_target(url)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "begin with https"),
        ("norvia.example", "begin with https"),
        ("//norvia.example", "begin with https"),
        ("javascript:alert(1)", "begin with https"),
        ("data:text/html,hi", "begin with https"),
        ("ftp://norvia.example", "begin with https"),
        ("mailto:a@norvia.example", "begin with https"),
        ("https://me@norvia.example/", "name or a password"),
        ("https://norvia.example@evil.example/", "name or a password"),
        ("https://a:b@norvia.example/", "name or a password"),
        ("https://norvia.example\\@evil.example/", "backslash"),
        ("https:\\\\norvia.example", "backslash"),
        (" https://norvia.example", "space"),
        ("https://norvia.example/a b", "space"),
        ("https://norvia.example/\r\nSet-Cookie: a=b", "space"),
        ("https://norvia.example/\x00", "cannot be seen"),
        ("https://norvia.example/\u202egpj.exe", "cannot be seen"),
        ("https://nor\u200bvia.example/", "cannot be seen"),
        ("https://norvia.example/\ud800", "cannot be seen"),
        ("https://", "no host"),
        ("https:///path", "no host"),
        ("https://a..b.example", "no host"),
        ("https://.example", "no host"),
        ("https://exa%6Dple.org", "no host"),
        ("https://norvia.example:99999/", "host or its port"),
        ("https://norvia.example:port/", "host or its port"),
        ("https://[::1/", "host or its port"),
        ("https://norvia.example/" + "a" * LONGEST_TARGET, "longer than 2,048"),
    ],
)
def test_everything_else_is_refused_with_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence) as refused:
        check_target(url)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://norvia.example/a%20b?c=%zz#d", "https://norvia.example/a%20b?c=%zz#d"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://straße.example:8080/", "https://xn--strae-oqa.example:8080/"),
        ("https://norvia.example/straße?q=ü&r=%C3%BC#é", "https://norvia.example/stra%C3%9Fe?q=%C3%BC&r=%C3%BC#%C3%A9"),
        ("https://BÜCHER.example?q=漢", "https://xn--bcher-kva.example?q=%E6%BC%A2"),
    ],
)
def test_a_header_gets_an_address_in_ascii(url: str, expected: str) -> None:
    assert in_ascii(url) == expected


@given(st.text(max_size=60))
def test_whatever_may_be_a_target_can_stand_in_a_header(rest: str) -> None:
    url = "https://norvia.example/" + rest
    try:
        check_target(url)
    except ValueError:
        return
    assert in_ascii(with_utm(url, UTM)).isascii()


@pytest.mark.usefixtures("db")
async def test_a_post_can_not_lead_where_a_link_may_not() -> None:
    draft = PostDraft(
        title="A trap", category=Category.COMPANY, language=Language.EN, url="https://www.norvia.bank@evil.example/"
    )
    with pytest.raises(Invalid) as refused:
        await posts.create(draft, await make.communicator())
    assert (refused.value.code, refused.value.field) == ("address-no-target", "url")

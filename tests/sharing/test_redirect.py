"""What a tracked link answers, to people, to makers of cards and to machines."""

import re
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from api.core.db import execute, fetch, fetch_value
from api.core.languages import Language
from api.sharing import destinations
from api.sharing.clicks import judging
from tests import make
from tests.sharing.outage import database_away
from tests.sharing.rows import CARD_MAKER, MACHINE, PERSON

pytestmark = pytest.mark.usefixtures("db")


async def kept() -> int:
    return await fetch_value("SELECT count(*) FROM click") or 0


def fresh(location: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(location).query))


async def test_a_person_is_led_to_the_posts_address_with_its_marks(stranger: httpx.AsyncClient) -> None:
    post = await make.post(url="https://www.norvia.bank/story?page=2#top")
    link = await make.link(await make.person(), post, "x")
    answer = await stranger.get(f"/r/{link.code}", headers=PERSON)
    assert answer.status_code == 302
    assert answer.content == b""
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "strict-origin"
    assert answer.headers["location"].startswith("https://www.norvia.bank/story?page=2&")
    assert answer.headers["location"].endswith("#top")
    assert fresh(answer.headers["location"]) == {
        "page": "2",
        "utm_source": "x",
        "utm_medium": "employee-advocacy",
        "utm_content": post.id.hex[-12:],
    }


async def test_marks_that_are_there_are_not_overwritten(stranger: httpx.AsyncClient) -> None:
    post = await make.post(url="https://www.norvia.bank/?UTM_Source=intranet")
    link = await make.link(await make.person(), post)
    answer = await stranger.get(f"/r/{link.code}", headers=PERSON)
    assert "utm_source" not in fresh(answer.headers["location"])
    assert fresh(answer.headers["location"])["UTM_Source"] == "intranet"


async def test_the_campaigns_code_is_a_mark(stranger: httpx.AsyncClient) -> None:
    post = await make.post()
    link = await make.link(await make.person(), post)
    campaign = await fetch_value(
        "INSERT INTO campaign (id, name, code, starts_on, ends_on, owner) "
        "VALUES (gen_random_uuid(), 'Green', 'green-autumn', '2026-11-01', '2026-11-30', $1) RETURNING id",
        post.author,
    )
    await execute(
        "INSERT INTO campaign_post (id, campaign, post) VALUES (gen_random_uuid(), $1, $2)", campaign, post.id
    )
    answer = await stranger.get(f"/r/{link.code}", headers=PERSON)
    assert fresh(answer.headers["location"])["utm_campaign"] == "green-autumn"


async def test_nothing_in_the_request_changes_where_a_link_leads(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    plain = await stranger.get(f"/r/{link.code}", headers=PERSON)
    asked = await stranger.get(
        f"/r/{link.code}?url=https://evil.example&next=//evil.example",
        headers={
            **PERSON,
            "host": "evil.example",
            "x-forwarded-host": "evil.example",
            "referer": "https://evil.example",
        },
    )
    assert asked.headers["location"] == plain.headers["location"]


@pytest.mark.parametrize("form", ["/r/{}", "/r/{}/"])
async def test_a_code_that_was_typed_is_found(stranger: httpx.AsyncClient, form: str) -> None:
    link = await make.link(await make.person(), await make.post())
    assert (await stranger.get(form.format(link.code.upper()), headers=PERSON)).status_code == 302


async def test_every_get_and_head_is_kept_and_only_the_person_counts(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    await stranger.get(f"/r/{link.code}", headers=PERSON)
    await stranger.get(f"/r/{link.code}", headers=MACHINE)
    head = await stranger.head(f"/r/{link.code}", headers=PERSON)
    await judging.judge_waiting()
    rows = await fetch("SELECT method, verdict FROM click ORDER BY at")
    assert [tuple(row) for row in rows] == [("GET", "human"), ("GET", "machine"), ("HEAD", "machine")]
    assert (head.status_code, head.content) == (302, b"")


async def test_options_are_told_and_not_kept(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    answer = await stranger.options(f"/r/{link.code}")
    assert (answer.status_code, answer.headers["allow"]) == (204, "GET, HEAD, OPTIONS")
    assert await kept() == 0


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_nobody_posts_to_a_link(stranger: httpx.AsyncClient, method: str) -> None:
    link = await make.link(await make.person(), await make.post())
    answer = await stranger.request(method, f"/r/{link.code}", headers=PERSON)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert await kept() == 0


async def test_a_maker_of_cards_gets_a_page_and_never_counts(stranger: httpx.AsyncClient) -> None:
    post = await make.post(title='Rates "explained" <b>', summary="Not this one.", language="de")
    await make.caption(post, "Not the post's language.")
    await make.caption(post, "Was Zinsen & Inflation verbindet.", language="de")
    link = await make.link(await make.person(), post)
    answer = await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)
    assert answer.status_code == 200
    assert 'property="og:title" content="Rates &quot;explained&quot; &lt;b&gt;"' in answer.text
    assert 'property="og:description" content="Was Zinsen &amp; Inflation verbindet."' in answer.text
    assert f'property="og:url" content="http://birdsong.test/r/{link.code}"' in answer.text
    assert "<script" not in answer.text
    await judging.judge_waiting()
    assert await fetch_value("SELECT verdict FROM click") == "preview"


async def test_a_card_prefers_the_caption_of_the_links_network(stranger: httpx.AsyncClient) -> None:
    post = await make.post()
    await make.caption(post, "For any network.")
    await make.caption(post, "For LinkedIn.", network="linkedin", position=1)
    link = await make.link(await make.person(), post, "linkedin")
    assert "For LinkedIn." in (await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)).text


async def test_a_card_without_captions_tells_the_summary(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post(summary="A summary."))
    assert "A summary." in (await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)).text


async def test_a_card_asked_for_with_head_has_no_body(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    whole = await stranger.get(f"/r/{link.code}", headers=CARD_MAKER)
    head = await stranger.head(f"/r/{link.code}", headers=CARD_MAKER)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]


@pytest.mark.parametrize("code", ["zzzzzzzz", "", "a", "x" * 5000, "%00%ff", "..%2f..%2fetc", "abc/def", "ümläut"])
async def test_an_unknown_code_gets_a_friendly_page(stranger: httpx.AsyncClient, code: str) -> None:
    answer = await stranger.get(f"/r/{code}", headers=PERSON)
    assert answer.status_code == 404
    assert "leidt nergens heen" in answer.text
    assert answer.headers["content-language"] == "nl"
    assert await kept() == 0


@pytest.mark.parametrize("language", Language)
async def test_pages_speak_the_visitors_language(stranger: httpx.AsyncClient, language: Language) -> None:
    answer = await stranger.get("/r/zzzzzzzz", headers={"accept-language": f"{language};q=0.9"})
    assert f'<html lang="{language}">' in answer.text


async def test_pages_run_no_script_and_load_nothing(stranger: httpx.AsyncClient) -> None:
    answer = await stranger.get("/r/zzzzzzzz", headers=PERSON)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "script-src" not in policy
    assert not re.search(r"<script|\son\w+=|\ssrc=|url\(", answer.text)
    assert answer.headers["cache-control"] == "no-store"


async def test_a_recalled_posts_link_explains_itself_and_earns_nothing(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post("recalled", recall_reason="A wrong figure."))
    answer = await stranger.get(f"/r/{link.code}", headers=PERSON)
    assert answer.status_code == 410
    assert "teruggetrokken" in answer.text
    assert "A wrong figure." not in answer.text
    assert await kept() == 0


async def test_a_recalled_posts_link_leads_where_the_recall_says(stranger: httpx.AsyncClient) -> None:
    post = await make.post("recalled", recall_reason="Wrong.", recall_url="https://www.norvia.bank/correction")
    link = await make.link(await make.person(), post)
    answer = await stranger.get(f"/r/{link.code}", headers=PERSON)
    assert (answer.status_code, answer.headers["location"]) == (302, "https://www.norvia.bank/correction")
    assert await kept() == 0


async def test_a_recall_outlives_the_archive(stranger: httpx.AsyncClient) -> None:
    post = await make.post("recalled", recall_reason="Wrong.")
    link = await make.link(await make.person(), post)
    await execute("UPDATE post SET state = 'archived' WHERE id = $1", post.id)
    assert (await stranger.get(f"/r/{link.code}", headers=PERSON)).status_code == 410


async def test_an_expired_posts_link_leads_on(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post("expired"))
    assert (await stranger.get(f"/r/{link.code}", headers=PERSON)).status_code == 302


async def test_an_address_beyond_ascii_is_written_as_headers_need_it(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post(url="https://bücher.example/straße?q=ü"))
    location = (await stranger.get(f"/r/{link.code}", headers=PERSON)).headers["location"]
    assert location.startswith("https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%BC&utm_source=")


async def test_a_post_without_an_address_leads_nowhere(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post(url="", kind="text"))
    assert (await stranger.get(f"/r/{link.code}", headers=PERSON)).status_code == 404


async def test_nothing_that_names_a_visitor_is_stored(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    secrets = {
        "cookie": "session=s3cret",
        "authorization": "Bearer s3cret",
        "x-forwarded-for": "198.51.100.9",
        "forwarded": "for=198.51.100.9",
        "from": "s3cret@example.org",
        "via": "1.1 s3cret.corp.example",
        "referer": "https://www.linkedin.com/in/s3cret?trk=s3cret",
    }
    await stranger.get(f"/r/{link.code}", headers={**PERSON, **secrets})
    row = (await fetch("SELECT headers, visitor FROM click"))[0]
    assert "s3cret" not in row["headers"]
    assert "198.51.100.9" not in row["headers"]
    assert "203.0.113.7" not in row["headers"]
    assert "www.linkedin.com" in row["headers"]
    assert b"203.0.113.7" not in row["visitor"]


async def test_a_link_asked_for_lately_leads_on_while_the_database_is_away(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    before = await stranger.get(f"/r/{link.code}", headers=PERSON)
    async with database_away():
        for _ in range(3):
            during = await stranger.get(f"/r/{link.code}", headers=PERSON)
            assert (during.status_code, during.headers["location"]) == (302, before.headers["location"])


async def test_a_link_nobody_asked_for_lately_asks_for_patience_while_the_database_is_away(
    stranger: httpx.AsyncClient,
) -> None:
    link = await make.link(await make.person(), await make.post())
    async with database_away():
        answer = await stranger.get(f"/r/{link.code}", headers=PERSON)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "ogenblik" in answer.text


async def test_a_link_that_changed_is_not_used_while_the_database_is_away(stranger: httpx.AsyncClient) -> None:
    post = await make.post()
    link = await make.link(await make.person(), post)
    await stranger.get(f"/r/{link.code}", headers=PERSON)
    destinations.forget(post.id)
    async with database_away():
        assert (await stranger.get(f"/r/{link.code}", headers=PERSON)).status_code == 503

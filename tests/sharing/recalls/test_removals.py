"""What people say became of their shares after a recall, and what a communicator sees of it."""

import httpx
import pytest

from api.content.tables import Post
from api.sharing.tables import Share
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")


async def shared_by(post: Post, number: int) -> list[Share]:
    return [await make.share(await make.person(), post, "confirmed") for _ in range(number)]


async def say(client_for: ClientFor, share: Share, **said: str) -> httpx.Response:
    from api.identity.tables import Person

    person = await Person.objects().get(Person.id == share.person)
    me = await client_for(person)
    return await me.put(f"/api/me/removals/{share.id}", json=said or {"answer": "deleted"})


async def counted(client_for: ClientFor, post: Post) -> dict[str, object]:
    desk = await client_for(await make.person("communicator"))
    answer = await desk.get(f"/api/posts/{post.id}/removals")
    assert answer.status_code == 200
    found: dict[str, object] = answer.json()
    return found


async def test_a_recalled_share_is_listed_as_open_until_its_person_says_deleted(client_for: ClientFor) -> None:
    person, post = await make.person(), await make.post("recalled", recall_reason="Wrong rate")
    share = await make.share(person, post, "proven")
    me = await client_for(person)
    [listed] = (await me.get("/api/me/removals")).json()
    assert (listed["share_id"], listed["reason"], listed["answer"]) == (str(share.id), "Wrong rate", None)
    assert (await me.put(f"/api/me/removals/{share.id}", json={"answer": "deleted"})).status_code == 204
    assert (await me.get("/api/me/removals")).json()[0]["answer"] == "deleted"


async def test_saying_it_twice_is_as_once_and_what_is_said_last_holds(client_for: ClientFor) -> None:
    person, post = await make.person(), await make.post("recalled")
    share = await make.share(person, post)
    me = await client_for(person)
    for said in ({"answer": "cannot", "why": "I lost my account"}, {"answer": "deleted"}, {"answer": "deleted"}):
        assert (await me.put(f"/api/me/removals/{share.id}", json=said)).status_code == 204
    [listed] = (await me.get("/api/me/removals")).json()
    assert (listed["answer"], listed["why"]) == ("deleted", "")


async def test_who_cannot_delete_says_why(client_for: ClientFor) -> None:
    [share] = await shared_by(await make.post("recalled"), 1)
    refused = await say(client_for, share, answer="cannot", why="  ")
    assert refused.status_code == 400
    assert "why" in refused.text


async def test_nobody_is_asked_about_a_live_post(client_for: ClientFor) -> None:
    [share] = await shared_by(await make.post("live"), 1)
    assert (await say(client_for, share)).status_code == 409


async def test_nobody_answers_for_another(client_for: ClientFor) -> None:
    [share] = await shared_by(await make.post("recalled"), 1)
    other = await client_for(await make.person())
    assert (await other.put(f"/api/me/removals/{share.id}", json={"answer": "deleted"})).status_code == 404


async def test_a_recalled_post_that_was_put_away_still_asks(client_for: ClientFor) -> None:
    [share] = await shared_by(await make.post("archived", recall_reason="Wrong rate"), 1)
    assert (await say(client_for, share)).status_code == 204


async def test_the_communicator_sees_a_number_of_people_who_are_still_open(client_for: ClientFor) -> None:
    post = await make.post("recalled")
    first, *_ = await shared_by(post, 6)
    await say(client_for, first)
    assert await counted(client_for, post) == {"asked": 6, "open": 5, "unable": 0, "reasons": []}


async def test_a_person_with_two_shares_is_open_until_both_are_gone(client_for: ClientFor) -> None:
    post, person = await make.post("recalled"), await make.person()
    first = await make.share(person, post)
    await make.share(person, post, network="x")
    await shared_by(post, 4)
    await say(client_for, first)
    assert (await counted(client_for, post))["open"] == 5


async def test_fewer_than_five_are_never_counted(client_for: ClientFor) -> None:
    post = await make.post("recalled")
    shares = await shared_by(post, 6)
    for share in shares[:2]:
        await say(client_for, share, answer="cannot", why="It was a message")
    assert await counted(client_for, post) == {"asked": 6, "open": None, "unable": None, "reasons": []}


async def test_nothing_is_told_of_a_recall_that_asked_fewer_than_five(client_for: ClientFor) -> None:
    post = await make.post("recalled")
    await shared_by(post, 4)
    assert (await counted(client_for, post))["open"] is None


async def test_all_done_is_said_where_five_or_more_were_asked(client_for: ClientFor) -> None:
    post = await make.post("recalled")
    for share in await shared_by(post, 5):
        await say(client_for, share, answer="cannot", why="It was a message")
    assert await counted(client_for, post) == {"asked": 5, "open": 0, "unable": 5, "reasons": ["It was a message"]}


async def test_ambassadors_do_not_see_how_far_a_recall_has_come(client_for: ClientFor) -> None:
    post = await make.post("recalled")
    me = await client_for(await make.person())
    assert (await me.get(f"/api/posts/{post.id}/removals")).status_code == 403

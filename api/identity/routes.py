"""Routes about people, sign-in and the company."""

from typing import Any
from uuid import UUID

from litestar import Controller, Request, Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.core.actor import Actor
from api.core.languages import Language
from api.core.settings import settings
from api.core.words import preferred
from api.http import sessions as cookies
from api.http.guards import holds, only_in_demo, public, signed_in
from api.identity import company, demo, directory, people, sessions, sign_in
from api.identity.devices import device_name
from api.identity.schemas import (
    CompanyChange,
    CompanyView,
    DemoMail,
    DemoPerson,
    DemoSignIn,
    Directory,
    Me,
    MeChange,
    SessionView,
    SignInConfirmation,
    SignInRequest,
    TopicsChoice,
)

AnyRequest = Request[Any, Any, Any]


class CompanyController(Controller):
    path = "/api/company"
    tags = ("identity",)

    @get(guards=[public], operation_id="getCompany", summary="What everybody may know before signing in")
    async def show(self) -> CompanyView:
        return await _company()

    @patch(guards=[holds("admin")], operation_id="changeCompany", summary="Set the company's switches")
    async def change(self, data: JSONBody[CompanyChange]) -> CompanyView:
        if isinstance(data.individual_boards, bool):
            await company.change(individual_boards=data.individual_boards)
        if isinstance(data.click_months, int):
            await company.keep_clicks(months=data.click_months)
        return await _company()


class SignInController(Controller):
    path = "/api"
    tags = ("identity",)

    @post(
        "/sign-in/links",
        guards=[public],
        status_code=202,
        operation_id="askForSignInLink",
        summary="Get a sign-in link by mail",
    )
    async def ask(self, data: JSONBody[SignInRequest], request: AnyRequest) -> dict[str, str]:
        await sign_in.ask(data.email, preferred(request.headers.get("accept-language", "")))
        return {}

    @post("/sessions", guards=[public], operation_id="signIn", summary="Sign in with the token from the mail")
    async def sign_in(self, data: JSONBody[SignInConfirmation], request: AnyRequest) -> Response[Me]:
        return await _signed_in(request, await sign_in.redeem(data.token))

    @delete("/session", guards=[signed_in], operation_id="signOut", summary="Sign this device out")
    async def sign_out(self, me: NamedDependency[Actor]) -> Response[None]:
        await sessions.end(me.session_id, me.id)
        headers = {"Set-Cookie": cookies.clear_cookie(), "Clear-Site-Data": '"cache"'}
        return Response(None, status_code=204, headers=headers)


class MeController(Controller):
    path = "/api/me"
    tags = ("identity",)
    guards = (signed_in,)

    @get(operation_id="getMe", summary="Who I am here")
    async def show(self, me: NamedDependency[Actor]) -> Me:
        return await people.me(me.id)

    @patch(operation_id="changeMe", summary="Change my language, languages or time zone")
    async def change(self, data: JSONBody[MeChange], me: NamedDependency[Actor]) -> Me:
        await people.change(me, data)
        return await people.me(me.id)

    @put("/topics", operation_id="followTopics", summary="Follow exactly these topics")
    async def follow(self, data: JSONBody[TopicsChoice], me: NamedDependency[Actor]) -> Me:
        await people.follow(me, data.topics)
        return await people.me(me.id)

    @get("/sessions", operation_id="listMySessions", summary="Where I am signed in")
    async def list_sessions(self, me: NamedDependency[Actor]) -> list[SessionView]:
        return await sessions.mine(me)

    @delete("/sessions/{session_id:uuid}", operation_id="endMySession", summary="Sign one of my devices out")
    async def end_session(self, session_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await sessions.end(session_id, me.id)


@get(
    "/api/directory",
    guards=[signed_in],
    tags=["identity"],
    operation_id="getDirectory",
    summary="Teams, regions, brands and topics",
)
async def show_directory(me: NamedDependency[Actor]) -> Directory:
    return await directory.directory(me.language)


class DemoController(Controller):
    path = "/api/demo"
    tags = ("demo",)
    guards = (public, only_in_demo)

    @get("/people", operation_id="listDemoPeople", summary="Whom a visitor of the demo can be")
    async def list_people(self) -> list[DemoPerson]:
        return await demo.people()

    @post("/sessions", operation_id="signInToDemo", summary="Be one of the demo's people")
    async def sign_in(self, data: JSONBody[DemoSignIn], request: AnyRequest) -> Response[Me]:
        return await _signed_in(request, await demo.check(data.person_id))

    @get("/mails", operation_id="listDemoMails", summary="Mails that would have been sent")
    async def list_mails(self) -> list[DemoMail]:
        return await demo.mails()


ROUTES = (CompanyController, SignInController, MeController, show_directory)
DEMO_ROUTES = (DemoController,)


async def _company() -> CompanyView:
    known = await company.current()
    return CompanyView(
        name=known.name,
        demo=settings().demo and known.demo,
        languages=list(Language),
        individual_boards=known.individual_boards,
        click_months=known.click_months,
    )


async def _signed_in(request: AnyRequest, person_id: UUID) -> Response[Me]:
    before = request.cookies.get(cookies.cookie_name())
    device = device_name(request.headers.get("user-agent", ""))
    token = await sessions.start(person_id, device, instead_of=before)
    seconds = settings().session_absolute_days * 86400
    return Response(
        await people.me(person_id), status_code=201, headers={"Set-Cookie": cookies.set_cookie(token, seconds)}
    )

"""Routes about conversions: the call of the company's servers, the pixel, and an admin's keys."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from litestar import Controller, Request, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from api.core import clock
from api.core.actor import Actor
from api.core.errors import Unauthenticated
from api.http.guards import holds, public
from api.sharing.conversions import keys, pixel, signatures, taking
from api.sharing.conversions.schemas import (
    ConversionBatch,
    ConversionOutcome,
    KeyDraft,
    KeyView,
    NewKey,
    Rotation,
)

# Pages of another origin show it, and nobody keeps it.
PIXEL_HEADERS = {
    "Cache-Control": "no-store, private",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


@post(
    "/api/conversions",
    guards=[public],
    tags=["conversions"],
    status_code=200,
    operation_id="tellConversions",
    summary="Tell what clicks led to, signed as Standard Webhooks signs (webhook-id, -timestamp, -signature)",
)
async def tell_conversions(data: JSONBody[ConversionBatch], request: Request[Any, Any, Any]) -> list[ConversionOutcome]:
    await _demand_signature(request)
    return await taking.take("server", data.conversions)


@get(
    "/c/{name:str}",
    guards=[public],
    tags=["conversions"],
    media_type="image/gif",
    operation_id="countPixel",
    summary="A picture of one dot that tells that a click reached a goal: /c/{click_id}.gif?goal=...",
)
async def show_pixel(name: FromPath[str], goal: FromQuery[str] = "") -> Response[bytes]:
    await pixel.count(name, goal)
    return Response(pixel.DOT, media_type="image/gif", headers=PIXEL_HEADERS)


class ConversionKeysController(Controller):
    path = "/api/conversion-keys"
    tags = ("conversions",)
    guards = (holds("admin"),)

    @get(operation_id="listConversionKeys", summary="The keys that may sign conversions")
    async def list_keys(self) -> list[KeyView]:
        return await keys.everything()

    @post(operation_id="makeConversionKey", summary="Make a key; its secret is shown this once")
    async def make(self, data: JSONBody[KeyDraft], me: NamedDependency[Actor]) -> NewKey:
        return await keys.make(data.name, me.id)

    @post("/{key_id:uuid}/rotation", operation_id="rotateConversionKey", summary="A new key, with an overlap")
    async def rotate(self, key_id: FromPath[UUID], data: JSONBody[Rotation], me: NamedDependency[Actor]) -> NewKey:
        return await keys.rotate(key_id, me.id, timedelta(days=data.overlap_days))

    @delete("/{key_id:uuid}", operation_id="endConversionKey", summary="Take calls with this key no longer")
    async def end(self, key_id: FromPath[UUID]) -> None:
        await keys.end(key_id)


async def _demand_signature(request: Request[Any, Any, Any]) -> None:
    given = request.headers
    try:
        signatures.check(
            await keys.in_force(),
            given.get("webhook-id", ""),
            given.get("webhook-timestamp", ""),
            given.get("webhook-signature", ""),
            await request.body(),
            clock.now(),
        )
    except signatures.Unsigned as wrong:
        raise Unauthenticated("conversion-unsigned") from wrong


ROUTES = (tell_conversions, show_pixel, ConversionKeysController)

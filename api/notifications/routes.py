"""Routes about devices and messages."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from api.core.actor import Actor
from api.http.guards import signed_in
from api.notifications import devices, inbox, keys
from api.notifications.schemas import DeviceView, NotificationList, PushKey, SubscriptionInput, TestPush

CursorText = Annotated[str, Meta(max_length=200)]


@get(
    "/api/push-key",
    guards=[signed_in],
    tags=["notifications"],
    operation_id="getPushKey",
    summary="The key that a browser subscribes to push with",
)
async def show_push_key() -> PushKey:
    return PushKey(key=await keys.public_key())


class DevicesController(Controller):
    path = "/api/me/devices"
    tags = ("notifications",)
    guards = (signed_in,)

    @post(operation_id="addMyDevice", summary="Get push on this device")
    async def add(self, data: JSONBody[SubscriptionInput], me: NamedDependency[Actor]) -> DeviceView:
        return await devices.subscribe(me.id, data)

    @get(operation_id="listMyDevices", summary="My devices that take push")
    async def list_mine(self, me: NamedDependency[Actor]) -> list[DeviceView]:
        return await devices.mine(me.id)

    @delete("/{device_id:uuid}", operation_id="removeMyDevice", summary="No more push to this device")
    async def remove(self, device_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await devices.unsubscribe(me.id, device_id)

    @post(
        "/{device_id:uuid}/test",
        status_code=200,
        opt={"own_replies": True},
        operation_id="testMyDevice",
        summary="Push a test to this device",
    )
    async def test(self, device_id: FromPath[UUID], me: NamedDependency[Actor]) -> TestPush:
        return await devices.push_test(me, device_id)


class NotificationsController(Controller):
    path = "/api/notifications"
    tags = ("notifications",)
    guards = (signed_in,)

    @get(operation_id="listNotifications", summary="My messages, the newest first")
    async def list_mine(
        self, me: NamedDependency[Actor], cursor: FromQuery[CursorText | None] = None
    ) -> NotificationList:
        return await inbox.list_for(me.id, me.language, cursor)

    @put("/read-mark", status_code=204, operation_id="markNotificationsRead", summary="I have read all my messages")
    async def mark_read(self, me: NamedDependency[Actor]) -> None:
        await inbox.mark_read(me.id)


ROUTES = (show_push_key, DevicesController, NotificationsController)

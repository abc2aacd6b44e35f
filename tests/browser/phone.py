"""A person's phone: its push subscription, what the push service hands it, and the notification it shows.

Headless Chromium has no push service of its own. So the subscription comes from the tests' push service, which
decrypts what the worker sends; DevTools then hand the decrypted text to the service worker, as a phone would.
"""

from typing import Any, NamedTuple

from playwright.sync_api import CDPSession, Page

from tests.browser.product import PushPeer

REGISTER = """
async ({endpoint, keys}) => {
  const answer = await fetch('/api/me/devices', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'X-Birdsong': '1', 'Idempotency-Key': crypto.randomUUID()},
    body: JSON.stringify({endpoint, keys, device: 'Chrome · Android'}),
  })
  return answer.status
}
"""
LISTEN = """
() => {
  window.notified = new Promise((resolve, reject) => {
    navigator.serviceWorker.addEventListener('message', (event) => event.data.kind === 'notified' && resolve())
    setTimeout(() => reject(new Error('Nothing was shown.')), 15_000)
  })
}
"""
# Asking before it is shown would make Chromium forget it: what is known but not on the screen counts as closed.
SHOWN = """
async (tag) => {
  await window.notified
  const registration = await navigator.serviceWorker.ready
  const [shown] = await registration.getNotifications({tag})
  return {title: shown.title, body: shown.body, lang: shown.lang, path: shown.data.path}
}
"""
TAP = """
async (tag) => {
  const [shown] = await registration.getNotifications({tag})
  dispatchEvent(new NotificationEvent('notificationclick', {notification: shown}))
}
"""


class Notification(NamedTuple):
    """What a phone shows; `navigate` is where the push itself says that a tap leads."""

    tag: str
    title: str
    body: str
    lang: str
    path: str
    navigate: str


class Phone:
    """The browser behind `page`, whose person is signed in, as the push service's subscriber."""

    def __init__(self, page: Page, push: PushPeer) -> None:
        self._page = page
        self._push = push
        self._subscription = push.subscribe()
        page.context.grant_permissions(["notifications"])
        assert page.evaluate(REGISTER, self._subscription) == 201

    def receive(self) -> Notification:
        """Wait for the first push, let the service worker have it, and return what the phone shows."""
        message = self._push.first_message(self._subscription["id"])
        said = message["payload"]["notification"]
        workers = ServiceWorkers(self._page)
        self._page.evaluate(LISTEN)
        workers.send("deliverPushMessage", data=message["text"])
        shown = self._page.evaluate(SHOWN, said["tag"])
        return Notification(tag=said["tag"], navigate=said["navigate"], **shown)

    def tap(self, notification: Notification) -> None:
        """Tap the notification."""
        self._page.context.service_workers[0].evaluate(TAP, notification.tag)


class ServiceWorkers:
    """The service worker of a page's origin, by DevTools."""

    def __init__(self, page: Page) -> None:
        self._devtools: CDPSession = page.context.new_cdp_session(page)
        self._origin: str = page.evaluate("origin")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        known: list[dict[str, Any]] = []
        self._devtools.on("ServiceWorker.workerRegistrationUpdated", lambda event: known.extend(event["registrations"]))
        self._devtools.send("ServiceWorker.enable")
        while not (mine := [one for one in known if one["scopeURL"] == f"{self._origin}/"]):
            page.evaluate("new Promise(requestAnimationFrame)")
        self._registration = mine[-1]["registrationId"]

    def send(self, command: str, **parameters: object) -> None:
        """One of DevTools' commands that are about a registration."""
        which = {"origin": self._origin, "registrationId": self._registration}
        self._devtools.send(f"ServiceWorker.{command}", {**which, **parameters})

"""A person's phone: its push subscription, what the push service hands it, and the notification it shows.

Headless Chromium has no push service of its own. So the subscription comes from the tests' push service, which
decrypts what the worker sends; DevTools then hand the decrypted text to the service worker, as a phone would.
"""

from typing import Any

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
SHOWN = """
async (tag) => {
  const registration = await navigator.serviceWorker.ready
  const patience = performance.now() + 15_000
  while (performance.now() < patience) {
    const [shown] = await registration.getNotifications({tag})
    if (shown) return {title: shown.title, body: shown.body, lang: shown.lang, data: shown.data}
    await new Promise(requestAnimationFrame)
  }
  throw new Error(`Nothing with the tag ${tag} is shown.`)
}
"""
TAP = """
async (tag) => {
  const [shown] = await registration.getNotifications({tag})
  dispatchEvent(new NotificationEvent('notificationclick', {notification: shown}))
}
"""


class Phone:
    """The browser behind `page`, whose person is signed in, as the push service's subscriber."""

    def __init__(self, page: Page, push: PushPeer) -> None:
        self._page = page
        self._push = push
        self._subscription = push.subscribe()
        page.context.grant_permissions(["notifications"])
        assert page.evaluate(REGISTER, self._subscription) == 201

    def receive(self) -> dict[str, Any]:
        """Wait for the first push, let the service worker have it, and return what the push says."""
        message = self._push.first_message(self._subscription["id"])
        workers = ServiceWorkers(self._page)
        workers.send("deliverPushMessage", data=message["text"])
        said: dict[str, Any] = message["payload"]["notification"]
        return said

    def shown(self, tag: str) -> dict[str, Any]:
        """The notification of this tag, as soon as the phone shows it."""
        notification: dict[str, Any] = self._page.evaluate(SHOWN, tag)
        return notification

    def tap(self, tag: str) -> None:
        """Tap the notification."""
        self._page.context.service_workers[0].evaluate(TAP, tag)


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

"""What pages complain about: errors, refused requests, and what the content security policy forbade."""

from playwright.sync_api import BrowserContext, ConsoleMessage, WebError

# Chromium writes every answer of 400 and more, and every request that gets none, to the console.
REQUEST_FAILED = "Failed to load resource"
# What a test asked for.
NO_SERVICE_WORKER = "Service Worker registration blocked by Playwright"
# Asking who is signed in before somebody is: the answer is no, and the app goes to the sign-in.
NOT_SIGNED_IN = "/api/me: Failed to load resource: the server responded with a status of 401"


class Watch:
    """Listens to every page of a browser from its beginning on."""

    def __init__(self, context: BrowserContext, *, requests_may_fail: bool) -> None:
        """`requests_may_fail` where a test cuts the line."""
        self.complaints: list[str] = []
        self._requests_may_fail = requests_may_fail
        context.on("console", self._hear)
        context.on("weberror", self._note)

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type not in ("error", "warning") or said.text == NO_SERVICE_WORKER:
            return
        line = f"{said.location['url']}: {said.text}"
        failed = said.text.startswith(REQUEST_FAILED)
        if not (failed and (self._requests_may_fail or NOT_SIGNED_IN in line)):
            self.complaints.append(line)

    def _note(self, thrown: WebError) -> None:
        self.complaints.append(str(thrown.error))

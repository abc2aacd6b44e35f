"""What pages complain about: errors, refused requests, and what the content security policy forbade."""

from playwright.sync_api import BrowserContext, ConsoleMessage

# Chromium writes every answer of 400 and more, and every request that gets none, to the console.
REQUESTS = "Failed to load resource"


class Watch:
    """Listens to every page of a browser from its beginning on."""

    def __init__(self, context: BrowserContext) -> None:
        self.errors: list[str] = []
        """Errors of our own code, and violations of the policy. There is never a good reason for one."""
        self.requests: list[str] = []
        """Requests that failed or were refused. Offline, or before somebody signs in, some do."""
        context.on("console", self._hear)
        context.on(
            "weberror", lambda error: self.errors.append(f"{error.page.url if error.page else ''}: {error.error}")
        )

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type not in ("error", "warning"):
            return
        line = f"{said.location['url']}: {said.text}"
        (self.requests if said.text.startswith(REQUESTS) else self.errors).append(line)

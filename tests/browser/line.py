"""The line between a browser and the product: it can be cut and mended, as in a tunnel."""

import contextlib
import socket
import threading
from collections.abc import Iterator

CHUNK = 65536


class Line:
    """Carries every connection to the product's port, until it is cut. A cut line refuses and drops."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self._answers = True
        self._instead: dict[bytes, bytes] = {}
        self.port = 0
        self.mend()

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.port}"

    def mend(self) -> None:
        """Take connections again, on the same port as before."""
        self._answers = True
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._take, args=[self._listener], daemon=True).start()

    def answer_instead(self, path: str, media_type: str, body: bytes) -> None:
        """From now on answer GETs of this path with this body, as a newer version of the product would."""
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {len(body)}\r\n"
        self._instead[f"GET {path} ".encode()] = f"{head}cache-control: no-cache\r\n\r\n".encode() + body

    def lose_answers(self) -> None:
        """From now on requests get through, and the connection breaks when they are answered."""
        self._answers = False

    def cut(self) -> None:
        """Drop what is open and refuse what comes. When it returns, nothing gets through any more."""
        if self._listener is None:
            return
        with self._lock:
            listener, self._listener = self._listener, None
            # A listener that another thread waits on is woken by the shutdown, not by the close.
            for one in (listener, *self._open):
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
            self._open.clear()

    def _take(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                with self._lock:
                    if self._listener is not listener:
                        near.close()
                        far.close()
                        return
                    self._open |= {near, far}
                threading.Thread(target=self._ask, args=[near, far], daemon=True).start()
                threading.Thread(target=self._answer, args=[far, near], daemon=True).start()

    def _ask(self, near: socket.socket, far: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while chunk := near.recv(CHUNK):
                # A browser writes a request without a body in one piece.
                instead = next((answer for start, answer in self._instead.items() if chunk.startswith(start)), None)
                if instead:
                    near.sendall(instead)
                else:
                    far.sendall(chunk)
            far.shutdown(socket.SHUT_WR)

    def _answer(self, far: socket.socket, near: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while (chunk := far.recv(CHUNK)) and self._answers:
                near.sendall(chunk)
            near.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def line_to(port: int) -> Iterator[Line]:
    """A line that is whole when the block begins, and gone when it ends."""
    line = Line(port)
    try:
        yield line
    finally:
        line.cut()

"""One piece of work for all who wait: while a group is at work, the next one gathers."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Grouped(Generic[Asked, Answer]):
    """Calls `work` with many at once; each caller waits for their own answer.

    `work` answers in the order it was asked, and an error of its goes to everyone in the group.
    """

    def __init__(self, work: Callable[[list[Asked]], Awaitable[Sequence[Answer]]], *, largest: int) -> None:
        self._work = work
        self._largest = largest
        self._waiting: list[tuple[Asked, asyncio.Future[Answer]]] = []
        self._at_work: asyncio.Task[None] | None = None

    async def __call__(self, asked: Asked) -> Answer:
        mine: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, mine))
        if self._at_work is None:
            self._at_work = asyncio.create_task(self._run())
        return await mine

    async def finish(self) -> None:
        """Wait until nobody waits."""
        while self._at_work is not None:
            await self._at_work

    async def _run(self) -> None:
        try:
            await asyncio.sleep(0)  # those who came in the same turn of the loop belong to the group
            while self._waiting:
                group, self._waiting = self._waiting[: self._largest], self._waiting[self._largest :]
                await self._answer(group)
        finally:
            self._at_work = None

    async def _answer(self, group: list[tuple[Asked, asyncio.Future[Answer]]]) -> None:
        try:
            answers = await self._work([asked for asked, _ in group])
        except BaseException as wrong:
            for _, waiting in group:
                if not waiting.done():
                    waiting.set_exception(wrong) if isinstance(wrong, Exception) else waiting.cancel()
            if not isinstance(wrong, Exception):
                raise
            return
        for (_, waiting), answer in zip(group, answers, strict=True):
            if not waiting.done():
                waiting.set_result(answer)

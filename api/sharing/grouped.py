"""One piece of work for all who wait: while a group is at work, the next one gathers."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Grouped(Generic[Asked, Answer]):
    """Calls `work` with many at once; each caller waits for their own answer.

    `work` answers in the order it was asked, and an error of its goes to everyone in the group. At most `groups` are at
    work at a time, so that one waits for the disk while the next is prepared.
    """

    def __init__(
        self, work: Callable[[list[Asked]], Awaitable[Sequence[Answer]]], *, largest: int, groups: int
    ) -> None:
        self._work = work
        self._largest = largest
        self._groups = groups
        self._waiting: list[tuple[Asked, asyncio.Future[Answer]]] = []
        self._at_work: set[asyncio.Task[None]] = set()

    async def __call__(self, asked: Asked) -> Answer:
        mine: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, mine))
        if len(self._at_work) < self._groups:
            task = asyncio.create_task(self._run())
            self._at_work.add(task)
            task.add_done_callback(self._at_work.discard)
        return await mine

    async def finish(self) -> None:
        """Wait until nobody waits."""
        while self._at_work:
            await asyncio.gather(*self._at_work)

    async def _run(self) -> None:
        await asyncio.sleep(0)  # those who came in the same turn of the loop belong to the group
        while self._waiting:
            group, self._waiting = self._waiting[: self._largest], self._waiting[self._largest :]
            await self._answer(group)

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

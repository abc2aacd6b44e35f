"""One piece of work for all who wait."""

import asyncio

import pytest

from api.sharing.clicks.grouped import Grouped


async def test_those_who_come_together_are_one_piece_of_work() -> None:
    groups: list[list[int]] = []

    async def double(numbers: list[int]) -> list[int]:
        groups.append(numbers)
        return [2 * number for number in numbers]

    grouped = Grouped(double, largest=100)
    assert await asyncio.gather(*(grouped(number) for number in range(5))) == [0, 2, 4, 6, 8]
    assert groups == [[0, 1, 2, 3, 4]]


async def test_a_group_is_no_larger_than_it_may_be() -> None:
    sizes: list[int] = []

    async def same(numbers: list[int]) -> list[int]:
        sizes.append(len(numbers))
        return numbers

    grouped = Grouped(same, largest=3)
    assert await asyncio.gather(*(grouped(number) for number in range(8))) == list(range(8))
    assert sizes == [3, 3, 2]


async def test_those_who_come_meanwhile_are_the_next_group() -> None:
    started, go_on = asyncio.Event(), asyncio.Event()
    groups: list[list[int]] = []

    async def wait(numbers: list[int]) -> list[int]:
        groups.append(numbers)
        started.set()
        await go_on.wait()
        return numbers

    grouped = Grouped(wait, largest=100)
    first = asyncio.create_task(grouped(1))
    await started.wait()
    later = [asyncio.create_task(grouped(number)) for number in (2, 3)]
    await asyncio.sleep(0)
    go_on.set()
    await asyncio.gather(first, *later)
    assert groups == [[1], [2, 3]]


async def test_an_error_goes_to_everyone_in_the_group_and_to_nobody_else() -> None:
    async def refuse_odd(numbers: list[int]) -> list[int]:
        if numbers[0] % 2:
            raise ValueError("odd")
        return numbers

    grouped = Grouped(refuse_odd, largest=1)
    answers = await asyncio.gather(*(grouped(number) for number in range(4)), return_exceptions=True)
    assert [answer if isinstance(answer, int) else str(answer) for answer in answers] == [0, "odd", 2, "odd"]


async def test_who_leaves_does_not_disturb_the_others() -> None:
    async def same(numbers: list[int]) -> list[int]:
        return numbers

    grouped = Grouped(same, largest=100)
    staying, leaving = asyncio.create_task(grouped(1)), asyncio.create_task(grouped(2))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying == 1
    with pytest.raises(asyncio.CancelledError):
        await leaving


async def test_finishing_waits_for_everybody() -> None:
    done: list[int] = []

    async def note(numbers: list[int]) -> list[int]:
        await asyncio.sleep(0)
        done.extend(numbers)
        return numbers

    grouped = Grouped(note, largest=2)
    tasks = [asyncio.create_task(grouped(number)) for number in range(7)]
    await asyncio.sleep(0)
    await grouped.finish()
    assert sorted(done) == list(range(7))
    await asyncio.gather(*tasks)

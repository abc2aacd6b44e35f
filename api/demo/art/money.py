"""Scenes about money: saving, investing, understanding it, and how it went."""

from itertools import pairwise

from api.demo.art.canvas import Canvas, Point, arc, mix, placed, rounded, smooth
from api.demo.art.people import SKINS, Look, arm, bust, from_behind
from api.demo.art.things import (
    APRICOT,
    CORAL,
    CREAM,
    DEEP,
    GOLD,
    HONEY,
    INK,
    LEAF,
    MINT,
    NAVY,
    PEACH,
    PINE,
    PLUM,
    RUST,
    SAGE,
    TEAL,
    WHITE,
    WINE,
    bird,
    chance,
    cloud,
    coin,
    coins,
    heart,
    hills,
    leaf,
    mug,
    paper,
    plant,
    sparkle,
    spread,
    sun,
    tree,
)


def savings_jar() -> Canvas:
    """A jar of coins from which something grows."""
    c = Canvas("#fff0d6", "#fbcfa4")
    c.circle(600, 300, 262, "#ffe3ac")
    c.circle(600, 300, 206, "#ffedc9")
    spread(c, 540, ("#e79a6d", "#cf7a55"))
    c.shadow([(370, 560), (830, 560), (800, 624), (400, 624)], 20, "#6b2a1a80")
    for turn, length, height in ((-64, 112, 250), (62, 118, 226), (-40, 96, 186), (38, 88, 168), (0, 96, 140)):
        leaf(c, 600, height, length, turn, mix(LEAF, PINE, abs(turn) / 110))
    c.curve([(600, 420), (604, 330), (598, 240), (600, 130)], 10, PINE)
    outline = rounded(462, 268, 276, 316, 62)
    c.polygon(outline, "#ffffff73")
    _heap(c)
    c.polygon(outline, "#cfe9e633")
    c.line([*outline, outline[0]], 7, "#ffffffd0")
    c.rect(488, 300, 18, 214, "#ffffffa0", radius=9)
    c.rect(514, 300, 8, 120, "#ffffff80", radius=4)
    c.rect(474, 238, 252, 38, "#ffffff8c", radius=14)
    c.rect(474, 238, 252, 38, "#f0b03f99", radius=14)
    c.rect(540, 448, 120, 74, CREAM, radius=10)
    heart(c, 600, 488, 46, CORAL)
    for x, count in ((318, 5), (232, 3), (884, 4), (974, 7)):
        coins(c, x, 588, count)
    coin(c, 800, 566, 34)
    for x, y, size in ((360, 180, 22), (852, 216, 26), (800, 120, 13), (420, 110, 13)):
        sparkle(c, x, y, size, WHITE)
    return c


def _heap(c: Canvas) -> None:
    random = chance("heap")
    for row in range(6):
        for column in range(6):
            x = 496 + column * 42 + (row % 2) * 18 + random.uniform(-5, 5)
            if 490 < x < 712:
                coin(c, x, 556 - row * 29 + random.uniform(-5, 5), 25)


def investing_plan() -> Canvas:
    """A long path over rising hills, with a flag at its end."""
    c = Canvas("#fcd7ae", "#fff4dc")
    sun(c, 250, 190, 74)
    cloud(c, 520, 110, 0.9)
    cloud(c, 1040, 90, 0.7)
    c.polygon([(560, 460), (930, 92), (1300, 460)], ("#c98a7c", "#e5b39a"))
    c.polygon([(930, 92), (1010, 172), (968, 186), (934, 160), (904, 190), (852, 170)], CREAM)
    c.polygon([(930, 92), (1300, 460), (1010, 460), (968, 186), (1010, 172)], "#7d2f3c22")
    for seed, y, height, fill in (("a", 470, 60, "#e3a97b"), ("b", 520, 60, "#a9bd86"), ("c", 580, 50, "#6fa577")):
        hills(c, seed, y, height, fill, waves=5)
    spread(c, 610, (LEAF, PINE))
    trail: list[Point] = [
        (120, 690),
        (330, 610),
        (220, 548),
        (520, 500),
        (700, 470),
        (660, 420),
        (820, 340),
        (800, 280),
        (900, 200),
        (930, 100),
    ]
    way = smooth(trail)
    for index, (start, end) in enumerate(pairwise(way)):
        c.line([start, end], 46 * (1 - index / len(way)) ** 1.4 + 5, "#fff3dd")
    c.line([(930, 96), (930, 20)], 6, INK)
    c.polygon(
        [*smooth([(932, 22), (970, 14), (1004, 30), (1034, 22)]), (1034, 62), (1004, 70), (970, 56), (932, 64)],
        CORAL,
    )
    for share, pin in ((0.17, 0.8), (0.45, 0.56), (0.68, 0.4)):
        _pin(c, *way[int(len(way) * share)], pin)
    for tx, ty, scale in ((60, 600, 1.1), (470, 640, 0.9), (1080, 610, 1.25), (960, 600, 0.85), (820, 640, 0.6)):
        tree(c, tx, ty + 20, scale, (LEAF, "#7fae6d")[tx % 2])
    for x, y, size in ((640, 180, 18), (690, 154, 13)):
        bird(c, x, y, size, WINE)
    return c


def _pin(c: Canvas, x: float, y: float, size: float) -> None:
    c.ellipse(x, y, 20 * size, 6 * size, "#1b274055")
    c.polygon([(x, y), *arc(x, y - 74 * size, 34 * size, 34 * size, 150, 390)], (CORAL, RUST))
    coin(c, x, y - 74 * size, 21 * size)


def money_workshop() -> Canvas:
    """A room in which somebody explains money to people who ask."""
    c = Canvas("#e9efe4", "#f9e3c6")
    for x in (60, 1000):
        c.rect(x, 80, 140, 230, "#ffffff99", radius=70)
    c.shadow([(300, 90), (920, 90), (920, 420), (300, 420)], 22, "#4a2a1f55")
    c.rect(290, 58, 620, 342, "#b9774f", radius=16)
    c.rect(306, 74, 588, 310, (DEEP, "#173f4b"), radius=8)
    c.polygon([(454, 226), *arc(454, 226, 96, 96, -90, 60)], CORAL)
    c.polygon([(454, 226), *arc(454, 226, 96, 96, 60, 165)], HONEY)
    c.polygon([(454, 226), *arc(454, 226, 96, 96, 165, 270)], MINT)
    c.circle(454, 226, 44, "#19444f")
    for index, (height, colour) in enumerate(((60, MINT), (98, HONEY), (142, CORAL), (188, PEACH))):
        c.rect(620 + index * 58, 336 - height, 38, height, colour, radius=6)
    c.line([(600, 340), (860, 340)], 5, "#fff6e9aa")
    c.curve([(626, 250), (700, 214), (770, 176), (846, 116)], 5, CREAM)
    teacher = Look(SKINS[2], "long", "#33222a", CORAL)
    bust(c, teacher, 1006, 330, 1.2, height=220)
    arm(c, teacher, [(930, 376), (890, 372), (856, 300)], 1.1)
    spread(c, 560, ("#d99b6c", "#bd7c54"))
    audience = (
        Look(SKINS[0], "short", "#6b3f2a", PLUM),
        Look(SKINS[4], "bun", "#231a1d", GOLD),
        Look(SKINS[1], "long", "#a8562f", TEAL),
        Look(SKINS[3], "short", "#231a1d", WINE),
        Look(SKINS[0], "bob", "#d0a04a", PINE),
    )
    for index, look in enumerate(audience):
        from_behind(c, look, 130 + index * 214, 566 + (index % 2) * 18, 1.16, height=160)
    return c


def quarter_results() -> Canvas:
    """A table with papers full of shapes, seen when the coffee is still hot."""
    c = Canvas("#fbe0c4", "#f6c7a1")
    c.circle(980, 120, 250, "#fff1dc59")
    c.circle(160, 560, 240, "#fff1dc4d")
    for index, (height, colour) in enumerate(((112, SAGE), (168, TEAL), (206, GOLD), (280, APRICOT), (352, CORAL))):
        left = 470 + index * 112
        c.shadow(
            [(left + 8, 520 - height), (left + 84, 520 - height), (left + 84, 534), (left + 8, 534)], 14, "#7d2f3c40"
        )
        c.rect(left, 520 - height, 78, height + 20, (mix(colour, "#ffffff", 0.18), colour), radius=16)
    climb: list[Point] = [(440, 404), (580, 330), (700, 292), (820, 210), (950, 116), (1040, 60)]
    c.curve(climb, 9, NAVY)
    c.polygon(placed([(0, -30), (24, 14), (-24, 14)], 1046, 54, 1, 44), NAVY)
    for x, y in climb[1:5]:
        c.circle(x, y, 14, CREAM)
        c.circle(x, y, 8, NAVY)
    spread(c, 520, ("#a85c43", "#84432f"))
    c.rect(0, 512, 1200, 18, "#c4775a")
    _report(c)
    mug(c, 1090, 522, 1.1, TEAL)
    plant(c, 92, 520, 0.9, PLUM)
    return c


def _report(c: Canvas) -> None:
    paper(c, 276, 318, 270, 366, -5)

    def on(points: list[Point]) -> list[Point]:
        return placed(points, 276, 318, turn=-5)

    c.polygon(on(rounded(-108, -156, 130, 18, 9)), NAVY)
    c.polygon(on(rounded(-108, -126, 90, 11, 5)), "#5b6b8577")
    for start, end, colour in ((-90, 50, CORAL), (50, 170, TEAL), (170, 270, HONEY)):
        wedge = arc(0, -14, 76, 76, start, end) + list(reversed(arc(0, -14, 42, 42, start, end)))
        c.polygon(on(wedge), colour)
    for row, width in enumerate((210, 180, 200, 130)):
        c.polygon(on(rounded(-108, 92 + row * 21, width, 9, 4)), "#5b6b8555")

"""Scenes about the world around the bank: people in need, and the planet."""

from itertools import pairwise

from api.demo.art.canvas import Canvas, Point, arc, mix, placed, smooth
from api.demo.art.people import SKINS, Look, arm, bust
from api.demo.art.things import (
    APRICOT,
    CORAL,
    CREAM,
    DEEP,
    HONEY,
    LEAF,
    NAVY,
    PINE,
    SAGE,
    SAND,
    TEAL,
    WHITE,
    bird,
    cloud,
    heart,
    hills,
    leaf,
    spread,
    sun,
    tree,
)


def food_bank() -> Canvas:
    """Two colleagues behind crates full of good things."""
    c = Canvas("#f6e3cf", "#f3c6a0")
    for y in (120, 262):
        c.rect(0, y + 62, 1200, 14, "#c98a62")
        for index in range(14):
            height = 40 + (index * 37 + int(y)) % 24
            colour = (CORAL, SAGE, HONEY, TEAL, CREAM, APRICOT)[(index * 5 + int(y)) % 6]
            c.rect(20 + index * 86, y + 62 - height, 52, height, mix(colour, "#f3d3b4", 0.45), radius=8)
    c.rect(0, 0, 1200, 675, "#f6dcc266")
    left = Look(SKINS[1], "curly", "#5a2f24", PINE)
    right = Look(SKINS[4], "short", "#231a1d", "#8f3a48", beard=True, glasses=True)
    bust(c, left, 372, 262, 1.5, height=240)
    bust(c, right, 828, 252, 1.5, height=240)
    for x, y in ((372, 398), (828, 388)):
        c.rect(x - 62, y - 44, 124, 200, CREAM, radius=14)
        c.line([(x - 54, y - 40), (x - 30, y - 128)], 9, CREAM)
        c.line([(x + 54, y - 40), (x + 30, y - 128)], 9, CREAM)
        heart(c, x, y + 4, 44, CORAL)
    spread(c, 560, ("#b06a47", "#8a4c36"))
    c.rect(0, 550, 1200, 20, "#c98058")
    for x, y, width in ((120, 560, 280), (460, 572, 300), (820, 560, 280)):
        _filling(c, x, y - 134, width)
        _crate(c, x, y - 130, width)
    arm(c, left, [(262, 372), (222, 430), (262, 462)], 1.4)
    arm(c, right, [(938, 362), (984, 424), (944, 462)], 1.4)
    return c


def _crate(c: Canvas, x: float, y: float, width: float) -> None:
    c.shadow([(x, y + 110), (x + width, y + 110), (x + width - 10, y + 150), (x + 10, y + 150)], 12, "#3a151066")
    c.rect(x + 8, y + 6, width - 16, 120, "#8c5636")
    for row in range(3):
        c.rect(x, y + row * 44, width, 36, ("#e0a873", "#c98a57"), radius=5)
    for left in (x + 12, x + width - 34):
        c.rect(left, y - 6, 22, 136, "#b3744a", radius=4)
        for row in range(3):
            c.circle(left + 11, y + 18 + row * 44, 3, "#6d4029")
    heart(c, x + width / 2, y + 64, 40, CREAM)


def _filling(c: Canvas, x: float, y: float, width: float) -> None:
    kind = int(x) % 3
    for index in range(5):
        left = x + 44 + index * (width - 88) / 4
        (_carrot, _apple, _bread, _milk, _greens)[(index * 2 + kind) % 5](c, left, y + 14)


def _apple(c: Canvas, x: float, y: float) -> None:
    c.circle(x - 9, y - 18, 29, CORAL)
    c.circle(x + 11, y - 18, 29, CORAL)
    c.ellipse(x - 16, y - 30, 7, 11, "#ffffff66")
    c.curve([(x, y - 42), (x + 3, y - 56), (x + 10, y - 62)], 5, "#6d4029")
    leaf(c, x + 5, y - 50, 28, 58, LEAF)


def _carrot(c: Canvas, x: float, y: float) -> None:
    for turn in (-26, 0, 26):
        leaf(c, x, y - 70, 52, turn, LEAF)
    c.polygon(
        smooth([(x - 20, y - 66), (x + 20, y - 66), (x + 13, y - 10), (x, y + 40), (x - 13, y - 10)], closed=True),
        ("#f59a4f", "#e27a35"),
    )
    for dy in (-46, -26, -8):
        c.line([(x - 9, y + dy), (x + 5, y + dy)], 3, "#c9652a")


def _bread(c: Canvas, x: float, y: float) -> None:
    c.polygon(placed(arc(0, 0, 30, 84, 0, 360), x, y - 46, 1, 14), ("#e9b673", "#c98642"))
    for dy in (-92, -58, -24):
        c.curve(
            [(x - 14 + dy * -0.16, y + dy + 8), (x + dy * -0.2, y + dy - 4), (x + 16 + dy * -0.2, y + dy + 4)],
            6,
            "#fbe0b0",
        )


def _milk(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 28, y - 84), (x + 28, y - 84), (x + 18, y - 116), (x - 18, y - 116)], SAND)
    c.rect(x - 20, y - 130, 40, 16, TEAL, radius=3)
    c.rect(x - 28, y - 86, 56, 130, WHITE, radius=4)
    c.rect(x - 28, y - 54, 56, 44, TEAL)
    c.circle(x, y - 32, 12, CREAM)


def _greens(c: Canvas, x: float, y: float) -> None:
    for dx, dy, radius, colour in (
        (-24, -26, 27, LEAF),
        (24, -26, 27, LEAF),
        (0, -48, 31, "#74b07f"),
        (0, -20, 28, PINE),
    ):
        c.circle(x + dx, y + dy, radius, colour)
    for turn in (-50, 0, 50):
        c.line(placed([(0, 0), (0, -44)], x, y - 6, 1, turn), 4, "#d6ecc8aa")


def sustainability_report() -> Canvas:
    """Wind, sun and water over green hills."""
    c = Canvas("#bfe0e4", "#fdf1d0")
    sun(c, 300, 170, 72)
    cloud(c, 560, 110, 1.0)
    cloud(c, 1060, 150, 0.85)
    for wing_x, wing_y, size in ((460, 200, 17), (500, 178, 13), (420, 226, 11)):
        bird(c, wing_x, wing_y, size, DEEP)
    hills(c, "h1", 400, 110, "#b5d4c0")
    hills(c, "h2", 450, 90, ("#95c49f", "#86b893"))
    _turbine(c, 760, 420, 0.82, 12)
    _turbine(c, 1052, 436, 0.66, 50)
    _turbine(c, 900, 470, 1.16, 84)
    hills(c, "h3", 520, 60, ("#6fae7d", "#559770"), waves=3)
    river = smooth([(700, 486), (620, 520), (720, 560), (560, 610), (640, 690)])
    for index, (start, end) in enumerate(pairwise(river)):
        c.line([start, end], 10 + index * 2.1, "#8fcdd2")
    for index, (x, y) in enumerate(river[6::9]):
        c.line([(x - 10, y), (x + 10 + index * 3, y)], 3, "#ffffffaa")
    for tx, ty, scale in ((70, 520, 1.0), (1130, 560, 1.15), (1050, 590, 0.8), (170, 500, 0.66)):
        tree(c, tx, ty + 20, scale, LEAF)
    for row in range(3):
        for column in range(3):
            _panel(c, 180 + column * 122 - row * 26, 560 + row * 42)
    hills(c, "h4", 690, 24, (PINE, DEEP), waves=3)
    return c


def _turbine(c: Canvas, x: float, y: float, scale: float, turn: float) -> None:
    top = y - 290 * scale
    c.polygon(
        [(x - 8 * scale, y + 40), (x - 3.4 * scale, top), (x + 3.4 * scale, top), (x + 8 * scale, y + 40)],
        (WHITE, "#dbe7e6"),
    )
    blade: list[Point] = [(0, 0), (-9, -26), (-5, -150), (2, -156), (6, -26)]
    for part in range(3):
        c.polygon(placed(blade, x, top, scale, turn + part * 120), "#fbfdfc")
    c.circle(x, top, 11 * scale, "#e8efee")
    c.circle(x, top, 5 * scale, CORAL)


def _panel(c: Canvas, x: float, y: float) -> None:
    c.line([(x + 46, y + 30), (x + 46, y + 50)], 6, "#4b5a68")
    corners: list[Point] = [(x, y + 34), (x + 22, y), (x + 116, y), (x + 94, y + 34)]
    c.polygon(corners, ("#35608a", NAVY))
    for share in (0.25, 0.5, 0.75):
        c.line([(x + 94 * share, y + 34), (x + 22 + 94 * share, y)], 1.6, "#a9cbe6")
    c.line([(x + 11, y + 17), (x + 105, y + 17)], 1.6, "#a9cbe6")
    c.line([*corners, corners[0]], 2.6, "#e9f2f6")

"""Scenes under the open sky: the way to work, a new branch, a day for the trees."""

from api.demo.art.canvas import Canvas, Point, arc, placed, smooth
from api.demo.art.people import SKINS, Look, arm, standing
from api.demo.art.things import (
    AMBER,
    CORAL,
    CREAM,
    DEEP,
    GOLD,
    HONEY,
    INK,
    LEAF,
    PINE,
    PLUM,
    RUST,
    SKY,
    SLATE,
    TEAL,
    bird,
    cloud,
    heart,
    hills,
    leaf,
    plant,
    poplar,
    skyline,
    spread,
    sun,
    tree,
)


def cycling_to_work() -> Canvas:
    """Somebody rides along the river while the sun comes up behind the city."""
    c = Canvas("#fbb98c", "#fff0cf")
    sun(c, 830, 330, 96)
    cloud(c, 220, 130, 1.1, "#fff8ecc0")
    cloud(c, 1010, 96, 0.8, "#fff8ecb0")
    for x, y, size in ((470, 110, 20), (520, 84, 15), (556, 122, 12)):
        bird(c, x, y, size, RUST)
    skyline(c, "far", 430, 190, "#eda07e")
    skyline(c, "near", 446, 140, "#d97f63", "#ffe0a399")
    spread(c, 440, ("#7fb7b4", "#4d9697"))
    for index in range(16):
        c.line(
            [(650 + (index * 97) % 400, 456 + index * 5), (690 + (index * 97) % 400, 456 + index * 5)], 3, "#fff3cf77"
        )
    hills(c, "bank", 536, 16, (LEAF, PINE), waves=6)
    c.polygon([(0, 600), (1200, 578), (1200, 680), (0, 680)], ("#f3d3b0", "#e2b48d"))
    for x in range(-20, 1200, 150):
        c.line([(x, 642 - x * 0.02), (x + 64, 641 - x * 0.02)], 6, "#fff6e9b0")
    for x, scale in ((96, 1.05), (1100, 1.2), (1010, 0.8)):
        tree(c, x, 584, scale, "#4f8f6c")
    _cyclist(c, 520, 606)
    return c


def _cyclist(c: Canvas, x: float, y: float) -> None:
    look = Look(SKINS[2], "none", "#33222a", CORAL)
    c.shadow([(x - 190, y - 6), (x + 240, y - 6), (x + 220, y + 26), (x - 170, y + 26)], 10, "#54301f66")
    rear, front, crank = (x - 106, y - 70), (x + 150, y - 70), (x + 8, y - 66)
    for hub in (rear, front):
        c.ring(*hub, 72, 8, INK)
        c.ring(*hub, 62, 2, "#ffffff99")
        for turn in range(0, 180, 30):
            c.line(placed([(-62, 0), (62, 0)], *hub, turn=turn), 1.4, "#1b274055")
        c.circle(*hub, 8, INK)
    saddle, head = (x - 36, y - 182), (x + 112, y - 186)
    _leg(c, (x - 30, y - 200), (x + 62, y - 138), (x + 4, y - 36), "#1d2f4d")
    for points in (
        [rear, crank, (x + 104, y - 166)],
        [rear, (x - 28, y - 160), crank],
        [(x - 28, y - 160), (x + 104, y - 166)],
        [front, head],
    ):
        c.line(points, 9, TEAL)
    c.line([crank, saddle], 8, TEAL)
    c.line([(x - 66, y - 184), (x - 10, y - 184)], 13, INK)
    c.curve([head, (x + 118, y - 206), (x + 146, y - 210)], 8, INK)
    c.circle(*crank, 15, INK)
    _leg(c, (x - 30, y - 204), (x + 66, y - 152), (x + 22, y - 84), "#2d4266")
    c.rect(x - 178, y - 196, 92, 58, "#c58a54", radius=8)
    c.line([(x - 176, y - 170), (x - 90, y - 170)], 3, "#8a5a34")
    back: list[Point] = [(x - 56, y - 206), (x - 44, y - 258), (x - 2, y - 310), (x + 40, y - 322)]
    chest: list[Point] = [(x + 62, y - 296), (x + 34, y - 246), (x + 6, y - 196)]
    c.polygon([*smooth(back), *smooth(chest)], (CORAL, RUST))
    arm(c, look, [(x + 40, y - 300), (x + 74, y - 246), (x + 142, y - 214)], 0.95)
    _helmet_head(c, look, x + 56, y - 330)


def _leg(c: Canvas, hip: Point, knee: Point, foot: Point, colour: str) -> None:
    c.line([hip, knee, foot], 36, colour)
    x, y = foot
    c.polygon(
        smooth([(x - 22, y + 16), (x - 20, y - 8), (x + 12, y - 6), (x + 40, y + 10), (x + 40, y + 18)], closed=False),
        CREAM,
    )
    c.rect(x - 22, y + 14, 64, 8, RUST, radius=4)


def _helmet_head(c: Canvas, look: Look, x: float, y: float) -> None:
    c.line([(x - 8, y + 22), (x + 2, y - 10)], 24, "#a8684b")
    c.ellipse(x + 12, y - 34, 33, 38, look.skin)
    c.circle(x + 33, y - 38, 3, INK)
    c.curve([(x + 22, y - 14), (x + 31, y - 12), (x + 38, y - 18)], 3, "#8c3b33")
    c.circle(x - 6, y - 30, 7, "#b97b57")
    c.polygon(
        [*smooth([(x - 28, y - 38), (x - 24, y - 72), (x + 14, y - 88), (x + 46, y - 66), (x + 54, y - 46)])], HONEY
    )
    for shift in (0, 18, 36):
        c.curve([(x - 14 + shift, y - 46), (x - 8 + shift, y - 66), (x + 4 + shift * 0.8, y - 78)], 4, AMBER)
    c.curve([(x - 8, y - 40), (x - 2, y - 8), (x + 12, y + 2)], 4, INK)


def volunteer_day() -> Canvas:
    """Colleagues plant trees on a bright morning."""
    c = Canvas("#cfe6ea", "#fdf0d2")
    sun(c, 1000, 130, 64)
    cloud(c, 300, 120, 1.1)
    cloud(c, 690, 84, 0.75)
    hills(c, "blue", 400, 90, "#a9c9bd")
    hills(c, "green", 460, 60, ("#8dbb8d", "#6ba57c"))
    for x, scale in ((60, 0.8), (150, 1.0), (1120, 1.0), (1040, 0.72)):
        poplar(c, x, 470, scale)
    spread(c, 520, ("#7db07a", "#4f8d69"))
    hills(c, "front", 540, 20, ("#6ea673", "#3f7f62"), waves=3)
    for x, look, left, right in (
        (300, Look(SKINS[4], "short", "#231a1d", CORAL, beard=True), (-104, -44), (60, 96)),
        (600, Look(SKINS[0], "long", "#9b4f2c", CORAL), (-66, 110), (70, 92)),
        (900, Look(SKINS[2], "bun", "#2d1f24", CORAL, glasses=True), (-62, 96), (104, -50)),
    ):
        c.shadow([(x - 80, 626), (x + 80, 626), (x + 70, 646), (x - 70, 646)], 8, "#1c3a2f80")
        standing(c, look, x, 634, 1.16, left=left, right=right, trousers="#33507a")
        heart(c, x, 366, 34, CREAM)
    for x, height in ((440, 116), (752, 138)):
        c.ellipse(x, 634, 66, 17, ("#7a4a35", "#5d3628"))
        c.curve([(x, 630), (x + 3, 630 - height * 0.5), (x, 630 - height)], 7, "#7a5140")
        for level, turn in ((0.5, -58), (0.62, 56), (0.8, -44), (0.9, 40), (1.0, 0)):
            leaf(c, x, 630 - height * level, 50, turn, ("#8fc27e", LEAF)[turn > 0])
    c.line([(1010, 640), (1034, 470)], 10, "#9a6a45")
    c.blob([(1016, 590), (1000, 600), (996, 636), (1008, 662), (1024, 640), (1032, 604)], SLATE)
    c.polygon(placed([(-46, -70), (46, -70), (34, 0), (-34, 0)], 148, 646), (SKY, "#8fb3c4"))
    c.line(arc(148, 578, 44, 52, 180, 360), 5, SLATE)
    return c


def branch_opening() -> Canvas:
    """A new branch in a small street, with awning, flags and a ribbon across the door."""
    c = Canvas("#fbd9b8", "#fff1d8")
    sun(c, 170, 140, 58)
    cloud(c, 1010, 104, 0.9)
    for x, width, top, colour in (
        (-30, 240, 206, "#e9a98a"),
        (200, 130, 250, "#d98c72"),
        (872, 150, 236, "#dd9678"),
        (1010, 230, 190, "#eab191"),
    ):
        c.rect(x, top, width, 420, colour)
        c.polygon([(x - 10, top + 4), (x + width / 2, top - 62), (x + width + 10, top + 4)], RUST)
        for row in range(3):
            for column in range(int(width // 72)):
                c.rect(x + 26 + column * 70, top + 40 + row * 88, 34, 50, "#fff1d8", radius=17)
    c.rect(318, 118, 566, 470, ("#fff8ee", "#f6e2cb"), radius=10)
    c.rect(302, 100, 598, 34, PINE, radius=8)
    c.rect(480, 150, 240, 58, DEEP, radius=29)
    bird(c, 540, 186, 26, HONEY)
    for index in range(4):
        c.rect(590 + index * 27, 173, 20, 12, "#ffe7ad", radius=6)
    for x in (350, 716):
        c.rect(x, 300, 134, 196, DEEP, radius=10)
        c.rect(x + 9, 309, 116, 178, ("#cfe7e4", "#8fc0bf"), radius=5)
        c.polygon([(x + 26, 487), (x + 84, 309), (x + 112, 309), (x + 54, 487)], "#ffffff55")
        plant(c, x + 67, 586, 0.62, CORAL)
    c.rect(518, 300, 164, 290, DEEP, radius=12)
    for x in (528, 604):
        c.rect(x, 312, 68, 278, ("#a8d0cc", "#6fa9aa"), radius=4)
    _awning(c, 318, 240, 566)
    spread(c, 586, ("#e4c09a", "#cfa27b"))
    c.rect(0, 584, 1200, 10, "#f6dcb9")
    c.polygon([(518, 590), (682, 590), (740, 680), (460, 680)], (CORAL, RUST))
    _ribbon(c)
    _bunting(c)
    _guests(c)
    return c


def _awning(c: Canvas, x: float, y: float, width: float) -> None:
    c.shadow([(x, y + 40), (x + width, y + 40), (x + width, y + 96), (x, y + 96)], 14, "#1b274055")
    stripes = 14
    for index in range(stripes):
        left, size = x + index * width / stripes, width / stripes
        colour = CORAL if index % 2 == 0 else "#fff6e9"
        c.rect(left, y, size + 0.5, 58, colour)
        c.ellipse(left + size / 2, y + 58, size / 2, 18, colour)


def _ribbon(c: Canvas) -> None:
    c.polygon(
        [*smooth([(452, 470), (600, 492), (748, 470)]), *reversed(smooth([(452, 492), (600, 514), (748, 492)]))], GOLD
    )
    for side in (-1, 1):
        loop: list[Point] = [(0, 0), (-52, -38), (-78, -8), (-50, 22)]
        c.blob(placed(loop, 600, 502, flip=side < 0), (HONEY, GOLD))
        c.polygon(placed([(-4, 4), (-44, 92), (-26, 86), (-14, 98), (8, 8)], 600, 502, flip=side < 0), AMBER)
    c.circle(600, 502, 17, AMBER)
    for x in (448, 752):
        c.line([(x, 454), (x, 604)], 9, INK)
        c.circle(x, 450, 11, HONEY)


def _bunting(c: Canvas) -> None:
    rope = smooth([(-10, 70), (160, 118), (310, 92)]) + smooth([(890, 92), (1040, 120), (1210, 66)])
    for half in (rope[: len(rope) // 2], rope[len(rope) // 2 :]):
        c.line(half, 3, INK)
        for index, (x, y) in enumerate(half[1::4]):
            colour = (TEAL, CORAL, HONEY, PLUM)[index % 4]
            c.polygon([(x - 15, y), (x + 15, y + 1), (x, y + 38)], colour)


def _guests(c: Canvas) -> None:
    standing(c, Look(SKINS[1], "bob", "#43262a", PLUM), 232, 646, 0.74, left=(-70, 112), right=(88, 30))
    standing(
        c,
        Look(SKINS[3], "short", "#231a1d", TEAL, glasses=True),
        968,
        646,
        0.76,
        left=(-94, -40),
        right=(70, 110),
        trousers="#5a4a52",
    )
    poplar(c, 70, 640, 1.0, LEAF)
    poplar(c, 1130, 640, 1.0, LEAF)

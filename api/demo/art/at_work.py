"""Scenes from the working day: jobs, colleagues and what they teach each other."""

from api.demo.art.canvas import Canvas, arc, smooth
from api.demo.art.people import SKINS, Look, arm, bust, from_behind
from api.demo.art.things import (
    CORAL,
    CREAM,
    GOLD,
    HONEY,
    INK,
    MINT,
    NAVY,
    PEACH,
    PINE,
    RUST,
    SAGE,
    SLATE,
    TEAL,
    WHITE,
    WINE,
    chance,
    heart,
    mug,
    paper,
    plant,
    sparkle,
    spread,
    sun,
)


def jobs_data_engineer() -> Canvas:
    """A desk in the evening, and a screen full of connected dots."""
    c = Canvas("#f9d9bd", "#f2b893")
    c.rect(70, 60, 300, 330, "#fff6e9", radius=18)
    c.rect(84, 74, 272, 302, ("#f6a97c", "#ffe0a8"), radius=10)
    sun(c, 250, 290, 44)
    c.polygon([*smooth([(84, 330), (160, 300), (240, 330), (356, 296)]), (356, 376), (84, 376)], "#c4523b99")
    c.rect(84, 366, 272, 10, "#a8443399")
    for x in (214, 220):
        c.line([(x, 74), (x, 376)], 5, "#fff6e9")
    spread(c, 548, ("#8f4536", "#74362d"))
    c.rect(0, 536, 1200, 20, "#b05a45")
    c.shadow([(380, 540), (1060, 540), (1090, 600), (350, 600)], 22, "#2a11114d")
    _monitor(c)
    plant(c, 1090, 540, 1.05, TEAL)
    mug(c, 336, 542, 0.95, CREAM)
    c.rect(130, 512, 150, 14, WINE, radius=4)
    c.rect(140, 498, 128, 14, GOLD, radius=4)
    c.rect(150, 526, 134, 12, PINE, radius=4)
    c.rect(586, 588, 256, 120, ("#35507c", NAVY), radius=34)
    from_behind(c, Look(SKINS[1], "bun", "#3a2226", CORAL), 714, 572, 1.5)
    c.rect(596, 628, 236, 80, ("#35507c", NAVY), radius=30)
    return c


def _monitor(c: Canvas) -> None:
    c.polygon([(660, 470), (760, 470), (776, 540), (644, 540)], SLATE)
    c.rect(606, 530, 208, 12, INK, radius=6)
    c.rect(428, 122, 568, 364, INK, radius=22)
    c.rect(442, 136, 540, 336, ("#1f3a57", "#16283f"), radius=12)
    random = chance("graph")
    dots = [
        (490 + column * 78 + random.uniform(-20, 20), 196 + row * 68 + random.uniform(-18, 18))
        for column in range(7)
        for row in range(4)
    ]
    for x, y in dots:
        near = sorted(dots, key=lambda dot: (dot[0] - x) ** 2 + (dot[1] - y) ** 2)[1:4]
        for other in near:
            c.line([(x, y), other], 2.4, "#7fd0c466")
    for index, (x, y) in enumerate(dots):
        colour = (HONEY, "#7fd0c4", CORAL, PEACH)[index * 5 % 4]
        c.circle(x, y, 15, colour + "33")
        c.circle(x, y, (8, 11, 6)[index % 3], colour)
    for index, colour in enumerate((CORAL, HONEY, "#7fd0c4")):
        c.circle(464 + index * 20, 156, 5.5, colour)


def women_in_tech() -> Canvas:
    """Three colleagues side by side, with code in the air."""
    c = Canvas("#fde4d3", "#f7bfae")
    c.circle(600, 430, 372, "#fff4e65a")
    c.circle(600, 430, 290, "#fff4e666")
    _code_card(c, 70, 96, 280, CORAL)
    _code_card(c, 856, 74, 290, TEAL)
    c.ring(450, 92, 30, 9, HONEY)
    for start in range(0, 360, 45):
        (tip,) = arc(450, 92, 42, 42, start, start)[:1]
        c.circle(*tip, 6.5, HONEY)
    for x, y, size in ((740, 96, 24), (392, 268, 14), (820, 300, 16), (610, 70, 14)):
        sparkle(c, x, y, size)
    bust(c, Look(SKINS[3], "curly", "#2a1b22", GOLD), 318, 420, 1.62, height=190)
    bust(c, Look(SKINS[0], "bob", "#b5522f", PINE, glasses=True), 884, 424, 1.62, height=190)
    bust(c, Look(SKINS[1], "scarf", TEAL, WINE), 600, 384, 1.86, height=190)
    c.shadow([(440, 486), (776, 486), (790, 660), (410, 660)], 16, "#4b1a2059")
    c.polygon([(424, 486), (776, 486), (800, 690), (400, 690)], ("#fff9f0", "#ecd9c8"))
    heart(c, 600, 586, 66, CORAL)
    return c


def _code_card(c: Canvas, x: float, y: float, width: float, accent: str) -> None:
    c.shadow([(x + 8, y + 14), (x + width + 8, y + 14), (x + width + 8, y + 190), (x + 8, y + 190)], 18, "#7d2f3c4d")
    c.rect(x, y, width, 176, NAVY, radius=16)
    c.rect(x, y, width, 34, INK, radius=16)
    for index, colour in enumerate((CORAL, HONEY, SAGE)):
        c.circle(x + 22 + index * 18, y + 17, 5, colour)
    for row, (start, lengths) in enumerate(((0, (70, 46)), (24, (40, 90)), (24, (64, 30)), (48, (84,)), (0, (34,)))):
        left = x + 22 + start
        for part, length in enumerate(lengths):
            c.rect(left, y + 52 + row * 24, length, 9, (accent, PEACH, MINT)[(row + part) % 3], radius=4.5)
            left += length + 12


def mentoring() -> Canvas:
    """Two people of two ages, two mugs, and much to say on both sides."""
    c = Canvas("#dcebe3", "#f9dfc4")
    c.circle(600, 330, 300, "#ffffff59")
    for x, drop in ((250, 118), (950, 118)):
        c.line([(x, 0), (x, drop)], 4, SLATE)
        c.glow(x, drop + 54, 150, "#ffe9a866")
        c.polygon([(x - 24, drop), (x + 24, drop), (x + 72, drop + 58), (x - 72, drop + 58)], (CORAL, RUST))
        c.ellipse(x, drop + 58, 72, 9, "#ffe7ad")
    _bubble(c, 430, 166, 190, 112, WHITE, 1)
    for index in range(3):
        c.circle(394 + index * 36, 166, 9, TEAL)
    _bubble(c, 772, 186, 176, 108, PINE, -1)
    heart(c, 772, 188, 52, "#ffe7ad")
    old = Look(SKINS[0], "short", "#c9c6cc", NAVY, glasses=True)
    young = Look(SKINS[3], "bun", "#2a1b22", GOLD)
    bust(c, old, 300, 404, 1.5, height=180)
    bust(c, young, 902, 412, 1.46, height=180)
    spread(c, 576, ("#a9603f", "#834631"))
    c.rect(0, 566, 1200, 20, "#c27a52")
    arm(c, old, [(398, 500), (440, 560), (494, 560)], 1.4)
    arm(c, young, [(806, 506), (766, 562), (716, 560)], 1.36)
    mug(c, 534, 572, 1.05, CREAM)
    mug(c, 662, 572, 1.05, CORAL)
    paper(c, 600, 626, 210, 62, -3)
    for row in range(3):
        c.line([(530, 612 + row * 13), (650 - row * 22, 606 + row * 13)], 4, "#5b6b8566")
    return c


def _bubble(c: Canvas, x: float, y: float, width: float, height: float, colour: str, side: int) -> None:
    c.rect(x - width / 2, y - height / 2, width, height, colour, radius=46)
    c.polygon(
        [
            (x - side * width * 0.28, y + height * 0.3),
            (x - side * width * 0.02, y + height * 0.46),
            (x - side * width * 0.42, y + height * 0.86),
        ],
        colour,
    )

"""Scenes about being safe: a card under ice, a hook before a phone, a home of one's own."""

from api.demo.art.canvas import Canvas, Point, arc, placed, rounded, smooth
from api.demo.art.things import (
    AMBER,
    CORAL,
    CREAM,
    DEEP,
    HONEY,
    INK,
    RUST,
    SAND,
    TEAL,
    WHITE,
    WINE,
    chance,
    cloud,
    heart,
    hills,
    leaf,
    poplar,
    sparkle,
    spread,
)


def card_freeze() -> Canvas:
    """A card that rests under ice until it is found again."""
    c = Canvas("#dcecf2", "#a9cfdd")
    c.circle(600, 340, 330, "#ffffff4d")
    c.circle(600, 340, 250, "#ffffff4d")
    random = chance("snow")
    for _ in range(46):
        c.circle(random.uniform(0, 1200), random.uniform(0, 600), random.uniform(2, 6), "#ffffffc0")
    for x, y, size in ((180, 190, 58), (1030, 170, 70), (980, 470, 40), (250, 450, 36)):
        _flake(c, x, y, size, "#ffffffe0", 6)
    hills(c, "snow", 600, 34, (WHITE, "#dcecf3"), waves=3)
    c.shadow(placed(rounded(-250, -140, 500, 300, 30), 612, 392, turn=-9), 26, "#1c4f5c66")
    c.polygon(placed(rounded(-250, -156, 500, 312, 30), 600, 332, turn=-9), (CORAL, RUST))
    c.polygon(
        placed(
            [
                *smooth([(-250, 60), (-90, 10), (70, 90), (250, 20)]),
                (250, 126),
                (236, 150),
                (220, 156),
                (-220, 156),
                (-250, 126),
            ],
            600,
            332,
            turn=-9,
        ),
        "#ffffff26",
    )
    _card_details(c)
    _ice(c)
    return c


def _card_details(c: Canvas) -> None:
    def on(points: list[Point]) -> list[Point]:
        return placed(points, 600, 332, turn=-9)

    c.polygon(on(rounded(-204, -60, 82, 62, 12)), (HONEY, AMBER))
    for y in (-40, -18):
        c.line(on([(-204, y), (-122, y)]), 2.5, "#8a5a2088")
    for group in range(4):
        for dot in range(4):
            c.circle(*on([(-190 + group * 96 + dot * 18, 52)])[0], 6, CREAM)
    c.polygon(on(rounded(-198, 96, 150, 16, 8)), "#fff6e9aa")
    for x, colour in ((150, "#ffe7adcc"), (190, "#fff6e999")):
        c.circle(*on([(x, 106)])[0], 28, colour)


def _ice(c: Canvas) -> None:
    crust: list[Point] = [(-262, -120), (-256, -166), (-120, -172), (20, -166), (150, -173), (256, -166), (264, -96)]
    icicles: list[Point] = [
        (250, -60),
        (240, -14),
        (226, -70),
        (186, -92),
        (160, -60),
        (146, -4),
        (128, -74),
        (84, -98),
        (40, -84),
        (18, -26),
        (2, -88),
        (-50, -106),
        (-86, -78),
        (-106, -34),
        (-124, -86),
        (-178, -98),
        (-206, -66),
        (-226, 8),
        (-244, -72),
    ]
    c.polygon(placed([*crust, *icicles], 600, 332, turn=-9), "#e9f8fcc8")
    shine = [(x * 0.985, y * 0.93 - 12) for x, y in icicles]
    c.polygon(placed([*crust, *shine], 600, 332, turn=-9), "#ffffff8c")
    c.circle(842, 470, 78, WHITE)
    c.circle(842, 470, 66, (TEAL, DEEP))
    _flake(c, 842, 470, 42, WHITE, 6)
    for x, y, size in ((440, 262, 18), (700, 196, 14), (560, 232, 12), (348, 520, 16)):
        sparkle(c, x, y, size)


def _flake(c: Canvas, x: float, y: float, size: float, colour: str, arms: int) -> None:
    for index in range(arms):
        turn = index * 360 / arms
        c.line(placed([(0, 0), (0, -1)], x, y, size, turn), size * 0.09, colour)
        for along in (0.42, 0.7):
            for side in (-1, 1):
                twig: list[Point] = [(0, -along), (side * 0.2, -along - 0.18)]
                c.line(placed(twig, x, y, size, turn), size * 0.075, colour)


def fraud_awareness() -> Canvas:
    """A hook hangs before a phone, and a shield stands between."""
    c = Canvas("#31476b", "#e8927a")
    random = chance("stars")
    for _ in range(60):
        c.circle(random.uniform(0, 1200), random.uniform(0, 320), random.uniform(0.8, 2.2), "#ffffff99")
    for y, colour in ((470, "#2b6f80"), (530, "#235b6d"), (590, "#1b4858")):
        wave: list[Point] = [(x, y + (14 if index % 2 else -14)) for index, x in enumerate(range(-120, 1400, 120))]
        c.polygon([*smooth(wave), (1300, 680), (-120, 680)], colour)
    c.glow(470, 350, 360, "#fff3cf55")
    _phone(c, 470, 350)
    c.curve([(905, -10), (905, 120), (905, 214)], 4, "#fff6e9cc")
    c.circle(905, 222, 13, CREAM)
    c.line([(905, 228), (905, 372), *arc(857, 372, 48, 52, 0, 180)], 11, "#dfe6ee")
    c.polygon([(809, 372), (797, 410), (836, 396)], "#dfe6ee")
    _letter(c, 905, 330)
    for x, y, size in ((744, 150, 17), (250, 200, 20), (1040, 240, 16)):
        sparkle(c, x, y, size, HONEY)
    return c


def _phone(c: Canvas, x: float, y: float) -> None:
    c.shadow(rounded(x - 120, y - 200, 270, 470, 40), 26, "#0d172a80")
    c.rect(x - 132, y - 252, 264, 506, INK, radius=40)
    c.rect(x - 118, y - 238, 236, 478, ("#fff3e2", "#fbd7b5"), radius=28)
    c.rect(x - 40, y - 228, 80, 16, INK, radius=8)
    shield: list[Point] = [
        (0, -128),
        (46, -104),
        (98, -96),
        (94, -10),
        (62, 66),
        (0, 112),
        (-62, 66),
        (-94, -10),
        (-98, -96),
        (-46, -104),
    ]
    c.shadow(placed(shield, x + 6, y + 12), 16, "#7d2f3c66")
    c.polygon(smooth(placed(shield, x, y), closed=True), (TEAL, DEEP))
    c.polygon([point for point in smooth(placed(shield, x, y, 0.82), closed=True) if point[0] >= x], "#ffffff1f")
    c.line(placed([(-44, -6), (-12, 30), (48, -44)], x, y), 19, CREAM)
    for row, width in ((158, 150), (184, 110)):
        c.rect(x - width / 2, y + row, width, 13, "#c4523b55", radius=6)


def _letter(c: Canvas, x: float, y: float) -> None:
    corners = rounded(-88, -58, 176, 116, 12)
    c.shadow(placed(corners, x + 6, y + 14, turn=7), 14, "#0d172a66")
    c.polygon(placed(corners, x, y, turn=7), (CREAM, SAND))
    c.line(placed([(-80, -50), (0, 14), (80, -50)], x, y, turn=7), 6, "#d9a67e")
    c.circle(*placed([(0, 18)], x, y, turn=7)[0], 25, (CORAL, RUST))
    c.line(placed([(0, 6), (0, 20)], x, y, turn=7), 6, CREAM)
    c.circle(*placed([(0, 30)], x, y, turn=7)[0], 3.6, CREAM)


def mortgage_first_home() -> Canvas:
    """A house at dusk with light in its windows, and the key to it."""
    c = Canvas("#7b5a86", "#fdc39a")
    random = chance("dusk")
    for _ in range(50):
        c.circle(random.uniform(0, 1200), random.uniform(0, 230), random.uniform(0.8, 2.3), "#fff3cfb0")
    c.glow(980, 130, 190, "#fff0c966")
    c.circle(980, 130, 50, "#fff0c9")
    cloud(c, 180, 170, 0.9, "#ffd9c066")
    cloud(c, 820, 240, 0.8, "#ffd9c05c")
    _key(c, 342, 138)
    hills(c, "far", 440, 90, "#a8667f")
    hills(c, "mid", 500, 60, "#7c4f74")
    for x, scale in ((130, 1.15), (220, 0.85), (1010, 1.2), (1096, 0.9)):
        poplar(c, x, 548, scale, "#3e5a62")
    spread(c, 530, ("#4d7a68", "#2f5a54"))
    c.polygon([(560, 542), (650, 542), (790, 680), (430, 680)], ("#f3cfa4", "#d9a479"))
    _house(c, 605, 546)
    for x, y in ((330, 590), (384, 612), (860, 596), (918, 618), (280, 640), (960, 650)):
        for turn in (-40, 0, 40):
            leaf(c, x, y, 34, turn, "#6fa577")
        c.circle(x, y - 34, 9, (CORAL, HONEY)[x % 4 == 0])
    return c


def _key(c: Canvas, x: float, y: float) -> None:
    """A key on a string, with a tag."""
    c.glow(x, y + 70, 180, "#ffe39a59")
    c.line([(x, -10), (x, y - 30)], 3.5, "#ffe9c4")
    c.ring(x, y, 36, 14, AMBER)
    c.ring(x, y - 2, 36, 11, HONEY)
    c.rect(x - 7, y + 30, 14, 132, (HONEY, AMBER), radius=6)
    for top, width in ((112, 34), (136, 26)):
        c.rect(x, y + top, width, 15, AMBER, radius=4)
    c.line([(x - 20, y + 26), (x - 46, y + 62)], 3, "#ffe9c4")
    c.polygon(placed([(0, 0), (22, 14), (22, 70), (-22, 70), (-22, 14)], x - 46, y + 58, 1, 14), (CORAL, RUST))
    heart(c, x - 57, y + 102, 22, CREAM)


def _house(c: Canvas, x: float, y: float) -> None:
    c.shadow([(x - 220, y - 10), (x + 230, y - 10), (x + 210, y + 34), (x - 200, y + 34)], 14, "#1b1f3a80")
    c.rect(x + 78, y - 356, 44, 120, WINE)
    c.rect(x + 70, y - 364, 60, 20, "#9a4250", radius=4)
    for index in range(3):
        c.circle(x + 108 + index * 26, y - 392 - index * 34, 18 + index * 7, "#ffffff44")
    c.rect(x - 186, y - 216, 372, 218, ("#fff2df", "#f3d3b4"))
    c.polygon(
        [(x - 230, y - 202), (x, y - 378), (x + 230, y - 202), (x + 196, y - 202), (x - 196, y - 202)], (CORAL, RUST)
    )
    c.circle(x, y - 274, 33, CREAM)
    c.circle(x, y - 274, 25, "#ffd77a")
    c.line([(x - 25, y - 274), (x + 25, y - 274)], 4, CREAM)
    c.line([(x, y - 299), (x, y - 249)], 4, CREAM)
    for left in (x - 152, x + 62):
        c.glow(left + 45, y - 128, 110, "#ffe39a73")
        c.rect(left - 8, y - 176, 106, 100, CREAM, radius=8)
        c.rect(left, y - 168, 90, 84, ("#ffe9a8", "#ffc966"), radius=4)
        c.line([(left + 45, y - 168), (left + 45, y - 84)], 5, CREAM)
        c.line([(left, y - 128), (left + 90, y - 128)], 5, CREAM)
        c.rect(left - 14, y - 76, 118, 13, RUST, radius=5)
    c.rect(x - 46, y - 150, 92, 152, CREAM, radius=46)
    c.rect(x - 37, y - 141, 74, 143, (TEAL, DEEP), radius=37)
    c.circle(x + 22, y - 66, 6, HONEY)
    heart(c, x, y - 100, 26, HONEY)

"""What stands, grows and lies about in the scenes."""

from math import cos, pi, sin
from random import Random

from api.demo.art.canvas import HEIGHT, WIDTH, Canvas, Point, arc, mix, placed, smooth

CREAM, SAND, PEACH, APRICOT = "#fff6e9", "#fbe3c8", "#fdd3b0", "#f9b384"
CORAL, RUST, WINE = "#ef7657", "#c4523b", "#7d2f3c"
HONEY, GOLD, AMBER = "#f8cf6a", "#f0b03f", "#d98c2b"
SAGE, LEAF, PINE = "#a9c8a1", "#5e9c76", "#2c6a5b"
MINT, TEAL, DEEP = "#cfe5d6", "#2f8587", "#1c4f5c"
NAVY, INK, SLATE = "#22385a", "#1b2740", "#5b6b85"
SKY, BLUSH, PLUM, WHITE = "#cfe3ea", "#f6d5cb", "#6d4564", "#ffffff"


def chance(name: str) -> Random:
    """Numbers that look random and are the same in every run."""
    return Random(name)  # noqa: S311 - it scatters leaves and guards nothing


def sun(c: Canvas, x: float, y: float, radius: float, colour: str = "#ffe3a1") -> None:
    c.glow(x, y, radius * 3.2, "#fff3cf8c")
    c.circle(x, y, radius, (mix(colour, WHITE, 0.35), colour))


def cloud(c: Canvas, x: float, y: float, scale: float = 1, colour: str = "#ffffffd8") -> None:
    outline = [*arc(-52, -8, 34, 30, 180, 300), *arc(0, -30, 44, 42, 200, 340), *arc(52, -6, 36, 32, 250, 360)]
    c.polygon(placed([*outline, (88, 10), (80, 22), (-78, 22), (-88, 8)], x, y, scale), colour)


def bird(c: Canvas, x: float, y: float, size: float, colour: str = NAVY) -> None:
    c.curve([(x - size, y - size * 0.35), (x - size * 0.4, y - size * 0.5), (x, y)], size * 0.14, colour)
    c.curve([(x, y), (x + size * 0.4, y - size * 0.5), (x + size, y - size * 0.35)], size * 0.14, colour)


def hills(c: Canvas, seed: str, y: float, height: float, fill: str | tuple[str, str], waves: int = 4) -> None:
    """A soft ridge from edge to edge that reaches down to the bottom."""
    random = chance(seed)
    step = WIDTH / waves
    ridge: list[Point] = [(-step, y)]
    ridge += [(step * i + random.uniform(-0.2, 0.2) * step, y - random.random() * height) for i in range(waves + 2)]
    c.polygon([*smooth(ridge), (WIDTH + step, HEIGHT), (-step, HEIGHT)], fill)


def skyline(c: Canvas, seed: str, base: float, tallest: float, colour: str, lit: str | None = None) -> None:
    """Houses of a far city, standing on `base`."""
    random = chance(seed)
    x = -20.0
    while x < WIDTH:
        width, height = random.uniform(42, 92), random.uniform(0.35, 1) * tallest
        c.rect(x, base - height, width, height + 4, colour, radius=random.choice((0, 0, 4)))
        if random.random() < 0.25:
            c.polygon([(x, base - height), (x + width / 2, base - height - 26), (x + width, base - height)], colour)
        if lit:
            _windows(c, random, (x, base - height, width, height), lit)
        x += width + random.uniform(-4, 14)


def _windows(c: Canvas, random: Random, box: tuple[float, float, float, float], lit: str) -> None:
    x, y, width, height = box
    for row in range(int((height - 24) // 22)):
        for column in range(int((width - 14) // 18)):
            if random.random() < 0.45:
                c.rect(x + 10 + column * 18, y + 16 + row * 22, 8, 11, lit, radius=1.5)


def leaf(c: Canvas, x: float, y: float, length: float, turn: float, colour: str) -> None:
    """A leaf that grows from (x, y); `turn` 0 points up."""
    side = [(0, 0), (-0.26, -0.34), (-0.2, -0.72), (0, -1)]
    outline = [*smooth(side), *reversed([(-px, py) for px, py in smooth(side)])]
    c.polygon(placed(outline, x, y, length, turn), colour)
    c.line(placed([(0, -0.06), (0, -0.86)], x, y, length, turn), max(1.0, length * 0.03), mix(colour, "#ffffff", 0.25))


def plant(c: Canvas, x: float, y: float, scale: float = 1, pot: str = RUST, colour: str = LEAF) -> None:
    """A house plant in its pot, which stands on (x, y)."""
    for turn, length in ((-62, 92), (62, 88), (-34, 122), (36, 118), (-8, 146), (14, 112)):
        shade = mix(colour, PINE, abs(turn) / 90)
        leaf(c, x, y - 58 * scale, length * scale, turn, shade)
    c.polygon(placed([(-44, -66), (44, -66), (33, 0), (-33, 0)], x, y, scale), (mix(pot, "#ffffff", 0.15), pot))
    c.rect(x - 49 * scale, y - 76 * scale, 98 * scale, 20 * scale, mix(pot, "#ffffff", 0.22), radius=5 * scale)


def tree(c: Canvas, x: float, y: float, scale: float = 1, colour: str = LEAF, trunk: str = "#7a5140") -> None:
    """A round tree that stands on (x, y)."""
    c.line([(x, y), (x, y - 110 * scale)], 13 * scale, trunk)
    c.line([(x, y - 66 * scale), (x + 26 * scale, y - 96 * scale)], 7 * scale, trunk)
    crown = ((0, -170, 66), (-44, -132, 46), (46, -136, 48), (0, -116, 52))
    for dx, dy, radius in crown:
        c.circle(x + dx * scale, y + dy * scale, radius * scale, colour)
    for dx, dy, radius in ((18, -182, 40), (52, -146, 26)):
        c.circle(x + dx * scale, y + dy * scale, radius * scale, mix(colour, "#fff3c4", 0.22))


def poplar(c: Canvas, x: float, y: float, scale: float = 1, colour: str = PINE) -> None:
    c.line([(x, y), (x, y - 40 * scale)], 7 * scale, "#6d4a3e")
    c.ellipse(x, y - 94 * scale, 27 * scale, 72 * scale, (mix(colour, "#fff3c4", 0.25), colour))


def coin(c: Canvas, x: float, y: float, radius: float, sign: str = "ring") -> None:
    """A coin seen from the front, with a euro-like mark or a plain ring."""
    c.circle(x, y + radius * 0.08, radius, AMBER)
    c.circle(x, y, radius, ("#fbdc86", GOLD))
    c.ring(x, y, radius * 0.78, radius * 0.08, "#d9963399")
    if sign == "euro":
        euro(c, x, y, radius, "#b9741f")


def euro(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    c.line(arc(x + size * 0.08, y, size * 0.38, size * 0.42, 50, 310), size * 0.13, colour)
    for dy in (-0.1, 0.12):
        c.line([(x - size * 0.44, y + size * dy), (x + size * 0.16, y + size * dy)], size * 0.09, colour)


def coins(c: Canvas, x: float, y: float, count: int, radius: float = 46) -> None:
    """A pile of coins that stands on (x, y), seen a little from above."""
    thick, flat = radius * 0.34, radius * 0.3
    for index in range(count):
        top = y - thick * (index + 1)
        shift = sin(index * 2.4 + count) * radius * 0.07
        c.ellipse(x + shift, top + thick, radius, flat, AMBER)
        c.rect(x + shift - radius, top, 2 * radius, thick, (GOLD, AMBER))
        c.ellipse(x + shift, top, radius, flat, ("#fde6a3", HONEY))
        c.ellipse(x + shift, top, radius * 0.7, flat * 0.68, "#f0b03f80")


def sparkle(c: Canvas, x: float, y: float, size: float, colour: str = WHITE) -> None:
    points = [
        (
            x + cos(i * pi / 4) * size * (1 if i % 2 == 0 else 0.26),
            y + sin(i * pi / 4) * size * (1 if i % 2 == 0 else 0.26),
        )
        for i in range(8)
    ]
    c.polygon(points, colour)


def heart(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    half = [(0.0, 0.38), (-0.42, 0.02), (-0.52, -0.26), (-0.36, -0.48), (-0.12, -0.44), (0.0, -0.24)]
    left = smooth(half)
    c.polygon(placed([*left, *reversed([(-px, py) for px, py in left])], x, y, size), colour)


def mug(c: Canvas, x: float, y: float, scale: float, colour: str) -> None:
    """A mug that stands on (x, y), with its steam."""
    c.ring(x + 30 * scale, y - 30 * scale, 18 * scale, 7 * scale, mix(colour, INK, 0.12))
    c.polygon(placed([(-30, -62), (30, -62), (27, -6), (20, 0), (-20, 0), (-27, -6)], x, y, scale), colour)
    c.ellipse(x, y - 62 * scale, 30 * scale, 7 * scale, mix(colour, INK, 0.25))
    for dx in (-10, 10):
        steam = [(dx, -78), (dx + 7, -92), (dx - 4, -106), (dx + 4, -122)]
        c.curve(placed(steam, x, y, scale), 4 * scale, "#ffffff99")


def paper(c: Canvas, x: float, y: float, width: float, height: float, turn: float = 0) -> None:
    """A sheet around (x, y), with its shadow."""
    corners = [(-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2)]
    c.shadow(placed(corners, x + 6, y + 12, turn=turn), 14, "#1b274040")
    c.polygon(placed(corners, x, y, turn=turn), CREAM)


def spread(c: Canvas, y: float, fill: str | tuple[str, str]) -> None:
    """Ground, floor or table: everything below `y`."""
    c.rect(-4, y, WIDTH + 8, HEIGHT - y + 4, fill)

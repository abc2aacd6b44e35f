"""A small drawing kit for flat illustrations: everything is drawn three times as large and scaled down smoothly.

Coordinates are those of the finished picture, 1200 by 675, with the origin at the top left. Colours are `#rrggbb` or,
with transparency, `#rrggbbaa`.
"""

import io
from collections.abc import Iterable, Sequence
from math import cos, pi, sin

from PIL import Image, ImageColor, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1200, 675
_SCALE = 3
_SOFT = 6  # soft shapes are blurred at a sixth of the finished size, which nobody can tell

Point = tuple[float, float]
Fill = str | tuple[str, str]
"""One colour, or two for a gradient from top to bottom."""


class Canvas:
    """A picture while it is drawn."""

    def __init__(self, top: str, bottom: str) -> None:
        self._image = _gradient((WIDTH * _SCALE, HEIGHT * _SCALE), top, bottom)
        self._draw = ImageDraw.Draw(self._image, "RGBA")

    def png(self) -> bytes:
        file = io.BytesIO()
        self._image.reduce(_SCALE).save(file, "PNG", compress_level=4)
        return file.getvalue()

    def polygon(self, points: Sequence[Point], fill: Fill) -> None:
        scaled = [(x * _SCALE, y * _SCALE) for x, y in points]
        if isinstance(fill, str):
            self._draw.polygon(scaled, fill=fill)
        else:
            self._shaded(scaled, *fill)

    def blob(self, points: Sequence[Point], fill: Fill) -> None:
        """A smooth closed shape through all points."""
        self.polygon(smooth(points, closed=True), fill)

    def circle(self, x: float, y: float, radius: float, fill: Fill) -> None:
        self.ellipse(x, y, radius, radius, fill)

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: Fill) -> None:
        if isinstance(fill, str):
            box = (x - rx, y - ry, x + rx, y + ry)
            self._draw.ellipse([side * _SCALE for side in box], fill=fill)
        else:
            self.polygon(arc(x, y, rx, ry, 0, 360), fill)

    def rect(self, x: float, y: float, width: float, height: float, fill: Fill, radius: float = 0) -> None:
        """A rectangle, given by its top left corner, with round corners if wanted."""
        if isinstance(fill, str):
            box = [side * _SCALE for side in (x, y, x + width, y + height)]
            self._draw.rounded_rectangle(box, radius * _SCALE, fill=fill)
        else:
            self.polygon(rounded(x, y, width, height, radius), fill)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A line with round ends and corners."""
        scaled = [(x * _SCALE, y * _SCALE) for x, y in points]
        self._draw.line(scaled, fill=fill, width=round(width * _SCALE), joint="curve")
        radius = width * _SCALE / 2
        for x, y in scaled:  # at the ends, and where Pillow leaves hairlines between the parts of a bend
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)

    def curve(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A smooth line through all points."""
        self.line(smooth(points), width, fill)

    def ring(self, x: float, y: float, radius: float, width: float, fill: str) -> None:
        box = [side * _SCALE for side in (x - radius, y - radius, x + radius, y + radius)]
        self._draw.ellipse(box, outline=fill, width=round(width * _SCALE))

    def shadow(self, points: Sequence[Point], blur: float, colour: str) -> None:
        """A soft shape, for shadows and light; `colour` carries its strength as transparency."""
        *tint, strength = _rgba(colour)
        mask = Image.new("L", (WIDTH // _SOFT, HEIGHT // _SOFT + 1), 0)
        ImageDraw.Draw(mask).polygon([(x / _SOFT, y / _SOFT) for x, y in points], fill=strength)
        mask = mask.filter(ImageFilter.GaussianBlur(blur / _SOFT))
        wide = (mask.width * _SOFT * _SCALE, mask.height * _SOFT * _SCALE)
        large = mask.resize(wide, Image.Resampling.BICUBIC).crop((0, 0, *self._image.size))
        self._image.paste(tuple(tint), (0, 0), large)

    def glow(self, x: float, y: float, radius: float, colour: str) -> None:
        """Light around a point."""
        self.shadow(arc(x, y, radius * 0.6, radius * 0.6, 0, 360), radius * 0.35, colour)

    def _shaded(self, scaled: Sequence[Point], top: str, bottom: str) -> None:
        left, upper = (max(0, int(min(point[axis] for point in scaled))) for axis in (0, 1))
        right = min(self._image.width, int(max(x for x, _ in scaled)) + 2)
        lower = min(self._image.height, int(max(y for _, y in scaled)) + 2)
        size = (right - left, lower - upper)
        if min(size) <= 0:
            return
        mask = Image.new("L", size, 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - upper) for x, y in scaled], fill=255)
        self._image.paste(_gradient(size, top, bottom), (left, upper), mask)


def smooth(points: Sequence[Point], *, closed: bool = False, steps: int = 12) -> list[Point]:
    """Points on a Catmull-Rom spline through `points`."""
    before, *after = (points[-1], points[0], points[1]) if closed else (points[0], points[-1])
    knots = [before, *points, *after]
    found: list[Point] = []
    for a, b, c, d in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        found.extend(_between(a, b, c, d, step / steps) for step in range(steps))
    return found if closed else [*found, points[-1]]


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """Points on an ellipse from angle `start` to `end`, in degrees, clockwise from three o'clock."""
    steps = max(8, int(abs(end - start) / 4))
    angles = (pi / 180 * (start + (end - start) * step / steps) for step in range(steps + 1))
    return [(x + rx * cos(angle), y + ry * sin(angle)) for angle in angles]


def rounded(x: float, y: float, width: float, height: float, radius: float) -> list[Point]:
    """The outline of a rectangle with round corners."""
    r = min(radius, width / 2, height / 2)
    corners = (
        (x + width - r, y + r, 270),
        (x + width - r, y + height - r, 0),
        (x + r, y + height - r, 90),
        (x + r, y + r, 180),
    )
    return [point for cx, cy, start in corners for point in arc(cx, cy, r, r, start, start + 90)]


def placed(
    points: Iterable[Point], x: float, y: float, scale: float = 1, turn: float = 0, flip: bool = False
) -> list[Point]:
    """`points`, drawn around the origin, turned by degrees, scaled and moved to (x, y)."""
    c, s = cos(turn * pi / 180) * scale, sin(turn * pi / 180) * scale
    side = -1 if flip else 1
    return [(x + side * px * c - py * s, y + side * px * s + py * c) for px, py in points]


def mix(first: str, second: str, share: float) -> str:
    """The colour between two, `share` of the second."""
    pairs = zip(_rgba(first)[:3], _rgba(second)[:3], strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    x, y = (
        0.5
        * (
            2 * b[i]
            + (c[i] - a[i]) * t
            + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t**2
            + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
        )
        for i in (0, 1)
    )
    return x, y


def _gradient(size: tuple[int, int], top: str, bottom: str) -> Image.Image:
    column = Image.new("RGB", (1, 64))
    for row in range(64):
        column.putpixel((0, row), ImageColor.getrgb(mix(top, bottom, row / 63)))
    return column.resize((1, size[1]), Image.Resampling.BICUBIC).resize(size, Image.Resampling.NEAREST)


def _rgba(colour: str) -> tuple[int, int, int, int]:
    parts = ImageColor.getrgb(colour)
    return (*parts[:3], parts[3] if len(parts) == 4 else 255)

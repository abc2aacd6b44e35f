"""People, in the plain way of flat illustrations: few lines, friendly, of every kind."""

from dataclasses import dataclass

from api.demo.art.canvas import Canvas, Point, arc, mix, placed, smooth

SKINS = ("#f6cdb0", "#e8ae86", "#c98a62", "#9a6142", "#704630")
_INK = "#2b2433"


@dataclass(frozen=True)
class Look:
    """What somebody looks like; `hair` names one of the styles below."""

    skin: str
    hair: str
    hair_colour: str
    top: str
    glasses: bool = False
    beard: bool = False


@dataclass(frozen=True)
class _Place:
    """Where a person is drawn; their own coordinates have the collar at the origin and the head above it."""

    x: float
    y: float
    scale: float
    flip: bool = False

    def of(self, points: list[Point]) -> list[Point]:
        return placed(points, self.x, self.y, self.scale, flip=self.flip)

    def at(self, x: float, y: float) -> Point:
        return self.of([(x, y)])[0]


def bust(
    c: Canvas, look: Look, x: float, y: float, scale: float = 1, *, flip: bool = False, height: float = 150
) -> None:
    """Head, shoulders and as much of the chest as `height` says; the collar is at (x, y)."""
    at = _Place(x, y, scale, flip)
    _hair_behind(c, look, at)
    side: list[Point] = [(-17, -6), (-46, 6), (-70, 30), (-80, 80), (-82, height)]
    outline = smooth(side) + [(-px, py) for px, py in reversed(smooth(side))]
    c.polygon(at.of(outline), (look.top, mix(look.top, _INK, 0.16)))
    _neck_and_head(c, look, at)


def standing(
    c: Canvas,
    look: Look,
    x: float,
    y: float,
    scale: float = 1,
    *,
    trousers: str = "#2d4266",
    left: Point = (-86, 118),
    right: Point = (86, 118),
    flip: bool = False,
) -> None:
    """Somebody who stands with the feet on (x, y); `left` and `right` say where the hands are, seen from the collar."""
    at = _Place(x, y - 312 * scale, scale, flip)
    _hair_behind(c, look, at)
    for hip, foot in ((-22, -30), (22, 30)):
        c.line(at.of([(hip, 140), (foot, 296)]), 34 * scale, trousers)
        c.polygon(at.of([(foot - 18, 312), (foot - 16, 292), (foot + 14, 292), (foot + 30, 312)]), _INK)
    _arm(c, look, at, -52, left)
    side: list[Point] = [(-16, -6), (-44, 4), (-60, 24), (-54, 90), (-48, 162)]
    outline = smooth(side) + [(-px, py) for px, py in reversed(smooth(side))]
    c.polygon(at.of(outline), (look.top, mix(look.top, _INK, 0.14)))
    _arm(c, look, at, 52, right)
    _neck_and_head(c, look, at)


def arm(c: Canvas, look: Look, points: list[Point], scale: float = 1) -> None:
    """A sleeve along `points`, from the shoulder to the wrist, and the hand after it."""
    path = smooth(points)
    c.line(path, 22 * scale, look.skin)
    c.circle(*path[-1], 15 * scale, look.skin)
    c.line(path[:-5], 30 * scale, mix(look.top, _INK, 0.1))


def from_behind(c: Canvas, look: Look, x: float, y: float, scale: float = 1, height: float = 150) -> None:
    """Somebody seen from behind, as in an audience; the collar is at (x, y)."""
    at = _Place(x, y, scale)
    side: list[Point] = [(-17, -6), (-46, 6), (-70, 30), (-80, 80), (-82, height)]
    outline = smooth(side) + [(-px, py) for px, py in reversed(smooth(side))]
    c.polygon(at.of(outline), look.top)
    c.line(at.of([(0, -30), (0, 0)]), 26 * scale, mix(look.skin, _INK, 0.12))
    for ear in (-33, 33):
        c.circle(*at.at(ear, -56), 7 * scale, look.skin)
    c.polygon(at.of(arc(0, -62, 35, 40, 0, 360)), look.hair_colour)
    if look.hair == "bun":
        c.circle(*at.at(0, -104), 18 * scale, look.hair_colour)
    if look.hair in {"long", "bob"}:
        end = 26 if look.hair == "long" else -12
        c.blob(
            at.of([(-37, -66), (37, -66), (40, end - 12), (24, end), (0, end + 4), (-24, end), (-40, end - 12)]),
            look.hair_colour,
        )


def _arm(c: Canvas, look: Look, at: _Place, shoulder: float, hand: Point) -> None:
    elbow = ((shoulder * 1.5 + hand[0]) / 2, (20 + hand[1]) / 2 + 14)
    path = smooth([(shoulder, 26), elbow, hand])
    c.line(at.of(path), 19 * at.scale, look.skin)
    c.circle(*at.at(*hand), 14 * at.scale, look.skin)
    c.line(at.of(path[: len(path) - 5]), 27 * at.scale, mix(look.top, _INK, 0.1))


def _neck_and_head(c: Canvas, look: Look, at: _Place) -> None:
    shade = mix(look.skin, "#8a3f34", 0.22)
    c.polygon(at.of([(-13, -34), (13, -34), (15, -6), *arc(0, -6, 16, 13, 0, 180), (-15, -6)]), shade)
    for ear in (-33, 33):
        c.circle(*at.at(ear, -58), 7 * at.scale, look.skin)
    cheek: list[Point] = [(-24, -93), (-33, -66), (-28, -38), (-12, -22)]
    c.blob(at.of([(0, -101), *cheek, (0, -18.5), *((-px, py) for px, py in reversed(cheek))]), look.skin)
    _face(c, look, at)
    _HAIR_IN_FRONT.get(look.hair, _short)(c, look, at)


def _face(c: Canvas, look: Look, at: _Place) -> None:
    if look.beard:
        beard: list[Point] = [(-33, -62), (-30, -36), (-14, -16), (0, -12), (14, -16), (30, -36), (33, -62)]
        c.polygon(at.of([*smooth(beard), (24, -50), (10, -46), (-10, -46), (-24, -50)]), look.hair_colour)
    for side in (-1, 1):
        c.circle(*at.at(13 * side, -62), 2.9 * at.scale, _INK)
        c.circle(*at.at(19 * side, -49), 5.5 * at.scale, "#e8615055")
        c.curve(
            at.of([(side * 8, -71), (side * 13, -73.5), (side * 18, -71.5)]),
            2.2 * at.scale,
            mix(look.hair_colour, _INK, 0.3),
        )
    c.curve(at.of([(0, -60), (3.5, -52), (-0.5, -50)]), 2.2 * at.scale, mix(look.skin, "#8a3f34", 0.42))
    c.curve(at.of([(-9, -40), (0, -35.5), (9, -40)]), 2.8 * at.scale, "#a33f3f")
    if look.glasses:
        for side in (-1, 1):
            c.ring(*at.at(13.5 * side, -61), 11 * at.scale, 2.2 * at.scale, _INK)
        c.line(at.of([(-3, -62), (3, -62)]), 2.2 * at.scale, _INK)


def _hair_behind(c: Canvas, look: Look, at: _Place) -> None:
    if look.hair in {"long", "bob"}:
        end = 34 if look.hair == "long" else -16
        c.blob(
            at.of(
                [
                    (0, -112),
                    (-36, -98),
                    (-46, -56),
                    (-46, end),
                    (-20, end + 8),
                    (20, end + 8),
                    (46, end),
                    (46, -56),
                    (36, -98),
                ]
            ),
            look.hair_colour,
        )
    if look.hair == "curly":
        for angle in range(150, 391, 30):
            (point,) = arc(0, -68, 36, 40, angle, angle)[:1]
            c.circle(*at.at(*point), 19 * at.scale, look.hair_colour)
    if look.hair == "bun":
        c.circle(*at.at(0, -112), 19 * at.scale, look.hair_colour)
    if look.hair == "scarf":
        c.blob(
            at.of(
                [
                    (0, -110),
                    (-36, -98),
                    (-46, -58),
                    (-44, -14),
                    (-56, 22),
                    (0, 38),
                    (56, 22),
                    (44, -14),
                    (46, -58),
                    (36, -98),
                ]
            ),
            look.hair_colour,
        )


def _short(c: Canvas, look: Look, at: _Place) -> None:
    cap: list[Point] = [(-35, -62), (-38, -88), (-22, -106), (6, -111), (30, -102), (38, -84), (35, -60)]
    hairline: list[Point] = [(31, -66), (26, -84), (4, -86), (-16, -90), (-29, -80), (-31, -66)]
    c.polygon(at.of([*smooth(cap), *smooth(hairline)]), look.hair_colour)


def _swept(c: Canvas, look: Look, at: _Place) -> None:
    cap: list[Point] = [(-36, -58), (-40, -88), (-22, -108), (6, -113), (30, -104), (40, -84), (36, -58)]
    hairline: list[Point] = [(32, -66), (24, -78), (2, -90), (-12, -94), (-22, -82), (-31, -64)]
    c.polygon(at.of([*smooth(cap), *smooth(hairline)]), look.hair_colour)


def _curls(c: Canvas, look: Look, at: _Place) -> None:
    for angle in range(195, 346, 25):
        (point,) = arc(0, -74, 29, 28, angle, angle)[:1]
        c.circle(*at.at(*point), 13 * at.scale, look.hair_colour)


def _scarf(c: Canvas, look: Look, at: _Place) -> None:
    outer: list[Point] = [(-38, -40), (-38, -84), (-20, -106), (0, -110), (20, -106), (38, -84), (38, -40)]
    inner: list[Point] = [(29, -44), (30, -74), (16, -92), (0, -95), (-16, -92), (-30, -74), (-29, -44)]
    c.polygon(at.of([*smooth(outer), *smooth(inner)]), look.hair_colour)
    c.blob(
        at.of([(-38, -44), (-26, -26), (0, -15), (26, -26), (38, -44), (40, 2), (18, 24), (-18, 24), (-40, 2)]),
        look.hair_colour,
    )
    c.curve(at.of([(-30, -14), (0, 4), (30, -10)]), 2.5 * at.scale, mix(look.hair_colour, _INK, 0.25))


def _none(_: Canvas, __: Look, ___: _Place) -> None:
    """Somebody without hair."""


_HAIR_IN_FRONT = {
    "short": _short,
    "bun": _swept,
    "long": _swept,
    "bob": _swept,
    "curly": _curls,
    "scarf": _scarf,
    "none": _none,
}

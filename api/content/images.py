"""Uploaded pictures, made harmless: read with limits, turned upright, freed of everything but pixels, re-encoded.

What comes out was written by us, so nothing that was hidden in the upload (scripts, places, second pictures) reaches
a reader. This is CPU work of up to a second or two: callers run it in a thread (`asyncio.to_thread`).
"""

import io
from contextlib import suppress
from typing import NamedTuple

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from api.core.errors import Invalid

WIDTHS = (320, 640, 1280)
"""The widths that screens ask for. What is narrower than the widest is kept in its own width as well."""

MAX_BYTES = 12 * 1024**2
MAX_PIXELS = 52_000_000
"""Checked before anything is decoded. The cameras of phones reach 50 megapixels, which decode to 150 or 200 MB."""
MAX_SIDE = 16_000
MIN_SIDE = 16

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")

_QUALITY = 80
_PLACEHOLDER_SIDE = 48
_WHITE = (255, 255, 255, 255)


class ImageRefused(Invalid):
    """The upload is no picture that can be kept; `code` says why.

    `picture-too-heavy`: more bytes than `MAX_BYTES`. `picture-kind`: no JPEG, PNG, WebP, GIF or AVIF, whatever its
    name says; an SVG is a program. `picture-too-large`: more pixels than are safe to decode. `picture-too-small`:
    fewer than 16 pixels high or wide. `picture-broken`: it ends early or contradicts itself.
    """


class ReadImage(NamedTuple):
    """A picture ready to be kept: the upright original's size, a colour to show before it arrives (`#rrggbb`), and
    WebP files by width, none of them wider than the original."""

    width: int
    height: int
    colour: str
    sizes: dict[int, bytes]


def read_image(data: bytes) -> ReadImage:
    """Read an uploaded picture and write it anew in every width; raises `ImageRefused`.

    Of an animation the first frame is kept. Colours are brought to sRGB, transparency stays.
    """
    if len(data) > MAX_BYTES:
        raise ImageRefused("picture-too-heavy", field="file", megabytes=MAX_BYTES // 1024**2)
    (width, height), picture = _decoded(data)
    sizes: dict[int, bytes] = {}
    for narrower in sorted(_widths(width), reverse=True):
        picture = _narrowed(picture, narrower, round(height * narrower / width))
        sizes[narrower] = _webp(picture)
    return ReadImage(width, height, _colour(picture), dict(sorted(sizes.items())))


def _decoded(data: bytes) -> tuple[tuple[int, int], Image.Image]:
    """The upright size, and the upright pixels in RGB or RGBA, perhaps already reduced."""
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            size = _checked_size(opened)
            opened.draft("RGB", (WIDTHS[-1] * 2, WIDTHS[-1] * 2))  # a JPEG is decoded no larger than is needed
            opened.load()
            upright = ImageOps.exif_transpose(opened)
            is_turned = opened.getexif().get(ExifTags.Base.Orientation, 1) >= 5
            return (size[::-1] if is_turned else size), _plain(upright)
    except ImageRefused:
        raise
    except UnidentifiedImageError:
        raise ImageRefused("picture-kind", field="file") from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise _too_large() from None
    except Exception:  # decoders meet hostile bytes with whatever they please
        raise ImageRefused("picture-broken", field="file") from None


def _checked_size(opened: Image.Image) -> tuple[int, int]:
    if opened.width * opened.height > MAX_PIXELS or max(opened.size) > MAX_SIDE:
        raise _too_large()
    if min(opened.size) < MIN_SIDE:
        raise ImageRefused("picture-too-small", field="file", pixels=MIN_SIDE)
    return opened.size


def _too_large() -> ImageRefused:
    return ImageRefused("picture-too-large", field="file", megapixels=MAX_PIXELS // 10**6)


def _plain(picture: Image.Image) -> Image.Image:
    """The pixels in 8-bit sRGB, with an alpha channel only where something is transparent, and nothing else."""
    profile = picture.info.get("icc_profile")
    if picture.mode.startswith("I"):
        picture = picture.point(lambda value: value / 256).convert("L")  # 16 bits a pixel
    picture = _in_srgb(picture, profile) if profile else picture
    picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    picture.info.clear()
    return picture


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """The picture as it was meant to look, for the profile does not travel with it; unchanged by a damaged profile."""
    with suppress(ImageCms.PyCMSError, OSError, TypeError, ValueError):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        return ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode) or picture
    return picture


def _widths(width: int) -> set[int]:
    return {narrower for narrower in WIDTHS if narrower <= width} | {min(width, WIDTHS[-1])}


def _narrowed(picture: Image.Image, width: int, height: int) -> Image.Image:
    if picture.width == width:
        return picture
    return picture.resize((width, max(height, 1)), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _webp(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "WEBP", quality=_QUALITY, method=4)
    return file.getvalue()


def _colour(picture: Image.Image) -> str:
    """The most common of the few colours that the picture can be told in, over white where it is transparent."""
    small = picture.resize((_PLACEHOLDER_SIDE, _PLACEHOLDER_SIDE), Image.Resampling.BOX).convert("RGBA")
    paper = Image.new("RGBA", small.size, _WHITE)
    few = Image.alpha_composite(paper, small).convert("RGB").quantize(6, Image.Quantize.MEDIANCUT)
    counts = few.histogram()
    index = counts.index(max(counts))
    palette = few.getpalette() or [136] * 768
    return "#" + bytes(palette[3 * index : 3 * index + 3]).hex()

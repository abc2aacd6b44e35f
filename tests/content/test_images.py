"""Uploaded pictures: what is kept, what is thrown away, and what is refused."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms, ImageDraw, features

from api.content.images import MAX_BYTES, MAX_SIDE, ImageRefused, ReadImage, read_image

ORIENTATION, GPS = 0x0112, 0x8825


def encoded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def plain(width: int, height: int, colour: str = "#c03020", mode: str = "RGB") -> Image.Image:
    return Image.new("RGB", (width, height), colour).convert(mode)


def sized(read: ReadImage) -> dict[int, tuple[int, int]]:
    return {width: Image.open(io.BytesIO(data)).size for width, data in read.sizes.items()}


def reason(data: bytes) -> str:
    with pytest.raises(ImageRefused) as refused:
        read_image(data)
    return refused.value.code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF"])
def test_every_kind_becomes_webp_in_three_widths(kind: str) -> None:
    assert kind != "AVIF" or features.check("avif")
    read = read_image(encoded(plain(1600, 900), kind))
    assert (read.width, read.height) == (1600, 900)
    assert sized(read) == {320: (320, 180), 640: (640, 360), 1280: (1280, 720)}
    assert all(data[:4] == b"RIFF" and data[8:12] == b"WEBP" for data in read.sizes.values())


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (200, [200]),
        (320, [320]),
        (500, [320, 500]),
        (640, [320, 640]),
        (1000, [320, 640, 1000]),
        (1280, [320, 640, 1280]),
    ],
)
def test_no_picture_is_made_wider_than_it_is(width: int, widths: list[int]) -> None:
    assert list(read_image(encoded(plain(width, 100))).sizes) == widths


@pytest.mark.parametrize(("orientation", "corner"), [(1, (0, 0)), (3, (1, 1)), (6, (1, 0)), (8, (0, 1))])
def test_a_turned_photo_is_put_upright(orientation: int, corner: tuple[int, int]) -> None:
    photo = plain(800, 400, "#ffffff")
    ImageDraw.Draw(photo).rectangle((0, 0, 100, 100), fill="#000000")
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    read = read_image(encoded(photo, "JPEG", exif=exif))
    assert (read.width, read.height) == ((400, 800) if orientation in {6, 8} else (800, 400))
    seen = Image.open(io.BytesIO(read.sizes[320])).convert("L")
    x, y = (10 + side * (length - 21) for side, length in zip(corner, seen.size, strict=True))
    assert seen.crop((x, y, x + 1, y + 1)).getextrema()[1] < 40  # type: ignore[operator]


def test_a_huge_photo_keeps_its_true_size() -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    read = read_image(encoded(plain(6000, 4001), "JPEG", exif=exif))
    assert (read.width, read.height) == (4001, 6000)
    assert sized(read)[1280] == (1280, 1920)


def test_place_comment_and_profile_do_not_survive() -> None:
    exif = Image.Exif()
    exif[GPS] = {1: "N", 2: (50.0, 51.0, 0.0)}
    exif[0x010E] = "the director's garden"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = b"<x:xmpmeta>the director's garden</x:xmpmeta>"
    data = encoded(plain(400, 300), "WEBP", exif=exif, icc_profile=profile, xmp=xmp)
    assert b"garden" in data
    for written in read_image(data).sizes.values():
        assert b"garden" not in written
        kept = Image.open(io.BytesIO(written))
        assert not dict(kept.getexif())
        assert not {"exif", "xmp", "icc_profile"} & set(kept.info)


def test_a_damaged_colour_profile_does_no_harm() -> None:
    read = read_image(encoded(plain(400, 300, "#c03020"), "JPEG", icc_profile=b"not a profile at all"))
    assert list(read.sizes) == [320, 400]


def test_transparency_stays_and_its_absence_costs_nothing() -> None:
    logo = Image.new("RGBA", (400, 300), (200, 30, 30, 0))
    ImageDraw.Draw(logo).ellipse((100, 50, 300, 250), fill=(200, 30, 30, 255))
    assert Image.open(io.BytesIO(read_image(encoded(logo)).sizes[320])).mode == "RGBA"
    opaque = Image.new("RGBA", (400, 300), (200, 30, 30, 255))
    assert Image.open(io.BytesIO(read_image(encoded(opaque)).sizes[320])).mode == "RGB"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_way_to_keep_pixels_is_understood(mode: str) -> None:
    picture = Image.new("I;16", (64, 64), 0xC000) if mode == "I;16" else plain(64, 64, "#c0c0c0", mode)
    kind = "JPEG" if mode == "CMYK" else "PNG"
    red, green, blue = bytes.fromhex(read_image(encoded(picture, kind)).colour[1:])
    assert max(red, green, blue) - min(red, green, blue) <= 4
    assert red > 170


def test_the_first_frame_of_an_animation_is_kept() -> None:
    frames = [plain(400, 300, colour) for colour in ("#0000ff", "#00ff00")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100)
    read = read_image(data)
    assert read.colour == "#0000ff"
    assert getattr(Image.open(io.BytesIO(read.sizes[320])), "n_frames", 1) == 1


def test_the_colour_is_the_most_common_one() -> None:
    picture = plain(400, 300, "#1f6f5c")
    ImageDraw.Draw(picture).rectangle((0, 0, 399, 60), fill="#ffd27a")
    red, green, blue = bytes.fromhex(read_image(encoded(picture)).colour[1:])
    assert abs(red - 0x1F) < 4
    assert abs(green - 0x6F) < 4
    assert abs(blue - 0x5C) < 4


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF",
        b"hello, I am a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b'<?xml version="1.0"?><svg onload="alert(1)"/>',
        b"%PDF-1.7 and so on",
        b"BM" + bytes(200),
    ],
)
def test_what_is_no_picture_of_a_known_kind_is_refused(data: bytes) -> None:
    assert reason(data) == "picture-kind"


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "ICO", "PPM"])
def test_other_kinds_are_refused_whatever_they_hold(kind: str) -> None:
    assert reason(encoded(plain(64, 64), kind)) == "picture-kind"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_that_ends_early_is_refused(kind: str) -> None:
    noise = Image.effect_noise((300, 200), 90).convert("RGB")
    data = encoded(noise, kind)
    assert reason(data[: len(data) // 2]) == "picture-broken"


@pytest.mark.parametrize("size", [(8_000, 8_000), (30_000, 30_000), (65_000, 65_000), (MAX_SIDE + 1, 20)])
def test_a_decompression_bomb_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    assert reason(png_that_claims(*size)) == "picture-too-large"


def test_tiny_and_heavy_uploads_are_refused() -> None:
    assert reason(encoded(plain(1, 1))) == "picture-too-small"
    assert reason(encoded(plain(15, 400))) == "picture-too-small"
    assert reason(bytes(MAX_BYTES + 1)) == "picture-too-heavy"


def png_that_claims(width: int, height: int) -> bytes:
    """A few bytes of PNG whose header promises that many pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(64))) + chunk(b"IEND", b"")
    )

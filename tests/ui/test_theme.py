from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtGui import QPalette

from shopclub.ui.colors import mix
from shopclub.ui.theme import (
    Accent,
    Scheme,
    Spacing,
    TierHue,
    Tokens,
    TypeScale,
    font,
    inverted,
    palette,
    tokens,
)

LEAST = 4.5
LOOKS = [tokens(scheme, accent) for scheme, accent in product(Scheme, Accent)]


def luminance(color: str) -> float:
    """WCAG 2: relative luminance of an sRGB colour."""
    shares = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2: contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(look: Tokens) -> Iterator[tuple[str, str, str]]:
    """Every (name, ink, ground) that text may stand on in a look."""
    color = look.color
    grounds = ("bg", "surface", "sunken", "raised", "rail")
    for ink, ground in product(("text", "text2", "text3"), ("bg", "surface", "sunken", "rail")):
        yield f"{ink} on {ground}", look.ink(ink), look.ink(ground)
    for ink in ("text", "text2"):
        yield f"{ink} on soft", look.ink(ink), color.soft
        yield f"{ink} on raised", look.ink(ink), color.raised
    for ink in ("accent", "danger", "warn", "ok", "info"):
        for ground in grounds[:3]:
            yield f"{ink} on {ground}", look.ink(ink), look.ink(ground)
    for ink in ("danger", "warn", "ok", "info"):
        yield f"{ink} on its soft", look.ink(ink), look.ink(f"{ink}_soft")
    yield "on_soft on soft", color.on_soft, color.soft
    for ground in ("accent", "accent_hover", "accent_pressed"):
        yield f"on_accent on {ground}", color.on_accent, look.ink(ground)
    for ground in ("danger", "danger_hover", "danger_pressed"):
        yield f"on_danger on {ground}", color.on_danger, look.ink(ground)
    yield "toast", color.bg, color.text
    for hue in TierHue:
        tier = look.tier(hue)
        yield f"{hue} badge", tier.text, tier.fill
        yield f"{hue} card", tier.card_text, tier.card


def too_faint(look: Tokens) -> tuple[int, list[str]]:
    """How many pairs were read, and which fall short."""
    pairs = list(text_pairs(look))
    return len(pairs), [name for name, ink, ground in pairs if contrast(ink, ground) < LEAST]


def look_name(look: Tokens) -> str:
    return f"{look.scheme}-{look.accent_choice}"


@pytest.mark.parametrize("look", LOOKS, ids=look_name)
def test_every_text_pair_can_be_read(look: Tokens) -> None:
    read, faint = too_faint(look)

    assert read == 49
    assert faint == []


@pytest.mark.parametrize("scheme", Scheme)
def test_the_contrast_check_finds_a_planted_faint_pair(scheme: Scheme) -> None:
    look = tokens(scheme)
    planted = replace(look, color=look.color._replace(warn=look.color.warn_soft))

    _, faint = too_faint(planted)

    assert "warn on its soft" in faint


def test_the_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS, ids=look_name)
def test_what_is_typed_in_has_an_edge_of_three_to_one(look: Tokens) -> None:
    assert contrast(look.color.field, look.color.surface) >= 3


def test_mixing_is_whole_numbers_rounded_half_up() -> None:
    assert mix("#000000", "#FFFFFF", percent=50) == "#808080"
    assert mix("#102030", "#FFFFFF", percent=0) == "#102030"
    assert mix("#102030", "#FFFFFF", percent=100) == "#FFFFFF"


def test_another_accent_gives_its_own_soft_and_hover_colours() -> None:
    light = tokens(Scheme.LIGHT, Accent.INDIGO).color
    dark = tokens(Scheme.DARK, Accent.INDIGO).color

    assert light.accent == "#3D3F9E"
    assert light.soft == mix("#FFFFFF", "#3D3F9E", percent=14)
    assert light.accent_hover == mix("#3D3F9E", "#000000", percent=18)
    assert light.on_accent == "#FFFFFF"
    assert dark.soft == mix("#201E1B", "#A9ADF7", percent=18)
    assert dark.accent_hover == mix("#A9ADF7", "#FFFFFF", percent=20)
    assert dark.on_accent == "#161513"
    assert dark.on_soft == dark.accent


def test_teal_keeps_its_hand_set_values() -> None:
    assert tokens(Scheme.LIGHT).color.soft == "#DCECE9"
    assert tokens(Scheme.DARK).color.on_accent == "#06211E"


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_every_length_and_size_follows_the_text_scale(percent: int) -> None:
    look = tokens(Scheme.LIGHT, scale_percent=percent)
    plain = tokens(Scheme.LIGHT)

    read = 0
    for name in TypeScale._fields:
        style, before = getattr(look.type, name), getattr(plain.type, name)
        assert style.px == (before.px * percent + 50) // 100
        assert style.line == (before.line * percent + 50) // 100
        assert style.weight in (400, 700)
        read += 1
    for name in Spacing._fields:
        assert getattr(look.space, name) == look.px(getattr(plain.space, name))
        read += 1
    assert read == 28


def test_no_text_is_smaller_than_twelve_pixels() -> None:
    scale = tokens(Scheme.LIGHT).type

    assert min(getattr(scale, name).px for name in TypeScale._fields) == 12


def test_strokes_stay_whole_at_every_scale() -> None:
    strokes = {p: tokens(Scheme.LIGHT, scale_percent=p).stroke for p in (100, 125, 150, 200)}

    assert strokes == {100: 1, 125: 1, 150: 1, 200: 2}


def test_the_palette_has_a_disabled_group_of_its_own() -> None:
    look = tokens(Scheme.DARK)
    made = palette(look)

    text = QPalette.ColorRole.Text
    assert made.color(QPalette.ColorGroup.Active, text).name().upper() == look.color.text
    assert made.color(QPalette.ColorGroup.Disabled, text).name().upper() == look.color.text3
    assert made.color(QPalette.ColorRole.PlaceholderText).name().upper() == look.color.text3


def test_a_font_is_of_our_family_in_two_weights_only() -> None:
    look = tokens(Scheme.LIGHT)

    assert font(look.type.hero).family() == "Noto Sans SC"
    assert font(look.type.hero).pixelSize() == 56
    assert font(look.type.body).weight() == 400
    assert font(look.type.body.bold).weight() == 700


def test_the_inverse_of_a_look_is_the_other_scheme_with_the_same_accent() -> None:
    other = inverted(tokens(Scheme.LIGHT, Accent.PLUM, 125))

    assert other == tokens(Scheme.DARK, Accent.PLUM, 125)

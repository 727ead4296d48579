"""Files that travel with ShopClub, and the words of paper in each language."""

import sys
from pathlib import Path

import pytest

from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.kernel.resources import resource_path


def test_a_resource_is_found_from_source() -> None:
    assert resource_path("fonts").is_dir()


def test_a_resource_is_sought_in_a_frozen_bundle(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("icons", "a.svg") == tmp_path / "resources" / "icons" / "a.svg"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_nobody_translated_stays_english(language: str) -> None:
    assert phrases_of(language).translate("Nowhere", "Never said") == "Never said"


def test_chinese_says_a_known_phrase_in_chinese() -> None:
    phrases = phrases_of("zh_CN")
    assert len(phrases.texts) > 0
    assert any(not text.isascii() for text in phrases.texts.values())


def test_a_language_there_is_not_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no such language"):
        phrases_of("tlh")

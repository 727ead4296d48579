"""This machine's settings: kept whole, read with patience, and never a reason not to start."""

import stat
import sys
from pathlib import Path

import pytest

from shopclub.config import Config, Theme, load_config, save_config

CHOSEN = Config(
    language="zh_TW",
    theme=Theme.DARK,
    accent="plum",
    scale_percent=150,
    lock_minutes=0,
    receipt_printer="小票机 80",
    card_printer="Card printer",
    paper_folder="/纸 张",
)


def test_what_was_chosen_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "设置 1" / "settings.toml"
    save_config(CHOSEN, path=path)
    assert load_config(path) == CHOSEN
    save_config(Config(), path=path)
    assert load_config(path) == Config()
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_the_settings_are_for_the_eyes_of_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_config(CHOSEN, path=path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_config(tmp_path / "none" / "settings.toml") == Config()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damaged",
    [
        b"language = ",
        b"\x00\xff\xfe\x80",
        b'language = "tlh"',
        b'language = ["en"]',
        b"scale_percent = 110",
        b"lock_minutes = -1",
        b"lock_minutes = 241",
        b"lock_minutes = true",
        b'lock_minutes = "5"',
        b"scale_percent = 100.0",
        b"scale_percent = true",
        b'scale_percent = "100"',
        b'theme = "pink"',
        b"accent = 5",
        b"paper_folder = 1979-05-27",
    ],
)
def test_a_damaged_file_is_kept_aside_and_the_defaults_hold(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(damaged)
    assert load_config(path) == Config()
    assert not path.exists()
    assert (tmp_path / "settings.toml.bad").read_bytes() == damaged


def test_a_value_of_a_later_version_is_passed_over_and_the_others_hold(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "en"\nwallpaper = "cats"\n', encoding="utf-8")
    assert load_config(path) == Config(language="en")
    assert path.exists()


def test_a_file_saved_by_the_editor_of_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "zh_CN"\r\n', encoding="utf-8-sig")
    assert load_config(path) == Config(language="zh_CN")


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()
    assert load_config(path) == Config()
    assert path.is_dir()
    with pytest.raises(OSError, match=r"settings\.toml"):
        save_config(CHOSEN, path=path)
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]

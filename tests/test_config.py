"""This machine's settings: kept whole, read with patience, and never a reason not to start."""

import os
import stat
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest

from shopclub.config import BackupPlaces, Config, Theme, load_config, save_config
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.label_sheets import LabelSheet
from shopclub.kernel.printing import PLACES, SWITCHES, PagePaper, Printing
from shopclub.kernel.sheets import ReceiptSheet

ROLL = Destination(DestinationKind.SYSTEM, "小票机 80")
ODD_BYTES = (b"[", b"{", b'"', b"= 1", b"\n[x]\n", b"9" * 30)
NETWORK = Destination(DestinationKind.NETWORK, "192.168.1.50:9100")

CHOSEN = Config(
    language="zh_TW",
    theme=Theme.DARK,
    accent="plum",
    scale_percent=150,
    lock_minutes=0,
    print_new_card=True,
    show_new_code=True,
    paper_folder="/纸 张",
    printing=Printing(
        receipts=ROLL,
        cards=Destination(DestinationKind.SYSTEM, "Card printer"),
        card_sheets=Destination(DestinationKind.SYSTEM, "Office: A4"),
        receipt_printer=NETWORK,
        receipt_sheet=ReceiptSheet.ROLL_58,
        receipts_at_once=False,
        open_drawer=True,
        summary_at_closing=True,
        letters=ROLL,
        save_ink=True,
        label_sheet=LabelSheet(2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
    ),
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
        b'print_new_card = "yes"',
        b"show_new_code = 1",
        b'scale_percent = "100"',
        b'theme = "pink"',
        b"accent = 5",
        b"paper_folder = 1979-05-27",
        b'printing = "no"',
        b"backups = 5",
        b'backups = "x"',
        b"backups = [1]",
        b'paper_folder = "a\\u0000b"',
        b"a = " + b"[" * 3_000,
        b"a = " + b"{b = " * 3_000,
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


def test_the_printers_of_a_file_from_before_are_still_the_printers(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('receipt_printer = "小票机 80"\ncard_printer = ""\n', encoding="utf-8")
    assert load_config(path) == Config(printing=Printing(receipts=ROLL))
    save_config(load_config(path), path=path)
    assert load_config(path) == Config(printing=Printing(receipts=ROLL))
    assert "card_printer" not in path.read_text("utf-8")


def test_a_place_chosen_since_counts_more_than_the_printer_from_before(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    text = f'receipt_printer = "Old"\n[printing]\nreceipts = "network:{NETWORK.place}"\n'
    path.write_text(text, encoding="utf-8")
    assert load_config(path).printing.receipts == NETWORK


@pytest.mark.parametrize(
    "wrong",
    [
        'receipts = "bluetooth:12"',
        'receipts = "network:no such address"',
        "receipts = 5",
        'receipt_sheet = "letter"',
        "receipt_sheet = [80]",
        'open_drawer = "yes"',
        "summary_at_closing = 1",
        "receipts_at_once = 0",
    ],
)
def test_a_wrong_word_about_printing_costs_nothing_else(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'language = "zh_CN"\n[printing]\ncards = "system:C"\n{wrong}\n', "utf-8")
    cards = Destination(DestinationKind.SYSTEM, "C")
    assert load_config(path) == Config(language="zh_CN", printing=Printing(cards=cards))
    assert path.exists()


def test_people_can_read_where_their_papers_go(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_config(CHOSEN, path=path)
    written = path.read_text("utf-8").partition("[printing]")[2].split("\n")
    assert 'receipts = "system:小票机 80"' in written
    assert 'receipt_printer = "network:192.168.1.50:9100"' in written
    assert 'receipt_sheet = "58mm"' in written


def test_nothing_of_printing_is_forgotten() -> None:
    assert {*PLACES, *SWITCHES, "receipt_sheet", "label_sheet"} == {
        field.name for field in fields(Printing)
    }


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


def test_the_places_of_backups_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    chosen = Config(backups=BackupPlaces(folder="/备份", second="E:\\"))
    save_config(chosen, path=path)
    assert load_config(path) == chosen


def test_what_a_killed_save_left_goes_with_a_later_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    old, young = (tmp_path / f".~settings.toml.{name}.tmp" for name in ("abcd1234", "abcd1235"))
    old.touch()
    young.touch()
    os.utime(old, (0, 0))
    save_config(CHOSEN, path=path)
    assert {file.name for file in tmp_path.iterdir()} == {path.name, young.name}


def test_a_folder_whose_name_is_no_text_costs_nothing_else(tmp_path: Path) -> None:
    """Linux takes any bytes for a name; Python has them as half characters."""
    path = tmp_path / "settings.toml"
    save_config(replace(CHOSEN, accepted_places=("synced: /caf\udce9/a",)), path=path)
    assert load_config(path) == replace(CHOSEN, accepted_places=("synced: /caf?/a",))


def test_places_of_backups_that_are_no_text_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[backups]\nfolder = 7\nsecond = "E:"\nthird = "F:"\n')
    assert load_config(path) == Config(backups=BackupPlaces(second="E:"))
    path.write_text('[backups]\nfolder = "a\\u0000b"\nsecond = "E:"\n')
    assert load_config(path) == Config(backups=BackupPlaces(second="E:"))


KINDS = ("5", '"x"', "[1]", "1.5", "true", "1979-05-27", "[[1]]", "{a = 1}", '"a\\u0000"', "inf")
VALUES = tuple(field.name for field in fields(Config))


@pytest.mark.parametrize("name", [*VALUES, "backups.folder", "printing.receipts"])
def test_a_value_of_any_other_kind_is_read_or_kept_aside(tmp_path: Path, name: str) -> None:
    path = tmp_path / "settings.toml"
    for kind in KINDS:
        path.write_text(f"{name} = {kind}\n", encoding="utf-8")
        found = load_config(path)
        save_config(found, path=path)
        assert load_config(path) == found


def test_papers_that_shared_a_printer_keep_it_until_each_has_its_own(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[printing]\ncard_sheets = "system:Office"\n', encoding="utf-8")
    office = Destination(DestinationKind.SYSTEM, "Office")
    config = load_config(path)
    shared = [paper for paper in PagePaper if config.printing.place(paper) == office]
    assert shared == [
        PagePaper.CARD_SHEETS,
        PagePaper.VOUCHERS,
        PagePaper.LETTERS,
        PagePaper.LABELS,
        PagePaper.BIRTHDAY_LIST,
        PagePaper.RECOVERY,
    ]
    asked = config.printing.with_place(PagePaper.LETTERS, None)
    save_config(replace(config, printing=asked), path=path)
    assert load_config(path).printing == asked


def test_a_sheet_of_labels_that_fits_no_paper_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[printing]\nlabel_sheet = "3x9 63.5 38.1 7 15 2 0"\n', encoding="utf-8")
    assert load_config(path) == Config()

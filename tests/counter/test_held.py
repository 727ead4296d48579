"""The sale in hand in its file: whole or not at all, nobody's name, never in the way."""

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclub.counter.held import HeldSaleFile, SaleInHand, from_json, holdable, to_json
from shopclub.counter.receipt import Means
from shopclub.kernel.whole_files import write_whole
from tests.strictness import LogGuard
from tests.ui.stand_ins import InlineExecutor, StepExecutor

SALE = SaleInHand(
    shop="aa",
    sale_id="id-1",
    began=datetime(2026, 11, 21, 2, 31, tzinfo=UTC),
    member_id=7,
    amount_entry="12.8+3*5",
    points=100,
    means=Means.ALIPAY,
    tendered_entry="50",
    shares=(("母婴", "12"), ("茶叶", "")),
)


def held_in(folder: Path) -> HeldSaleFile:
    return HeldSaleFile(folder / "s.held", lane=InlineExecutor())


def killed(*_: object) -> None:
    """End the program where it stands."""
    raise SystemExit


def test_what_is_held_comes_back_in_another_process(tmp_path: Path) -> None:
    held_in(tmp_path).keep(SALE)
    assert held_in(tmp_path).load() == SALE
    assert from_json(to_json(SALE)) == SALE


def test_nothing_held_is_nothing(tmp_path: Path) -> None:
    assert held_in(tmp_path).load() is None
    assert list(tmp_path.iterdir()) == []


def test_only_its_owner_may_read_the_file_and_nothing_else_lies_there(tmp_path: Path) -> None:
    held_in(tmp_path).keep(SALE)
    (path,) = tmp_path.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_knows_no_name_and_no_phone() -> None:
    assert {field.name for field in fields(SaleInHand)} == {
        "shop",
        "sale_id",
        "began",
        "member_id",
        "amount_entry",
        "points",
        "means",
        "tendered_entry",
        "voucher",
        "shares",
    }


@pytest.mark.parametrize("entry", ["", "12.8+3*5", "１９.９０", "¥1,234.50", "(3+4)*2", "1234567"])
def test_money_is_held_as_it_was_typed(entry: str) -> None:
    assert holdable(entry) == entry


@pytest.mark.parametrize(
    "entry",
    [
        "13800135678",
        "138 0013 5678",
        "138-0013-5678",
        "１３８００１３５６７８",
        "王小明",
        "abc",
        "1\n2",
    ],
)
def test_words_and_numbers_like_a_phone_are_not_held(entry: str) -> None:
    assert holdable(entry) == ""


def test_forgetting_removes_the_file_and_forgetting_another_sale_does_not(tmp_path: Path) -> None:
    held = held_in(tmp_path)
    held.keep(SALE)
    held.forget("id-2")
    assert held.load() == SALE
    held.forget("id-1")
    assert held.load() is None
    assert list(tmp_path.iterdir()) == []


def test_keys_that_come_while_it_writes_are_one_write_more(tmp_path: Path) -> None:
    lane = StepExecutor()
    held = HeldSaleFile(tmp_path / "s.held", lane=lane)
    for points in range(50):
        held.keep(replace(SALE, points=points))
    assert len(lane.waiting) == 1
    assert held.load() == replace(SALE, points=49), "before it is on disk"
    lane.step()
    assert held_in(tmp_path).load() == replace(SALE, points=49)


def test_closing_writes_what_is_still_to_be_written(tmp_path: Path) -> None:
    held = HeldSaleFile(tmp_path / "s.held", lane=ThreadPoolExecutor(max_workers=1))
    held.keep(SALE)
    held.close()
    assert held_in(tmp_path).load() == SALE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 200,
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{",
        b'{"format": 2}',
        b"[" * 4_000,
        b"1" * 10_000,
        to_json(SALE).encode()[:-20],
        to_json(SALE).replace('"points": 100', '"points": "100"').encode(),
        to_json(SALE).replace('"points": 100', '"points": -1').encode(),
        to_json(SALE).replace('"member_id": 7', '"member_id": true').encode(),
        to_json(SALE).replace('"member_id": 7', f'"member_id": {1 << 63}').encode(),
        to_json(SALE).replace('"alipay"', '"gold"').encode(),
        to_json(SALE).replace("+00:00", "").encode(),
        to_json(SALE).replace('"points"', '"pints"').encode(),
    ],
)
def test_a_damaged_file_is_no_sale_and_is_removed(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "s.held").write_bytes(content)
    assert held_in(tmp_path).load() is None
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_write_left_is_swept_away_and_the_last_whole_one_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_in(tmp_path).keep(SALE)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", killed)
        with pytest.raises(SystemExit):
            write_whole(tmp_path / "s.held", b'{"format": 1, "sale')
    assert len(list(tmp_path.iterdir())) == 2
    assert held_in(tmp_path).load() == SALE
    assert [path.name for path in tmp_path.iterdir()] == ["s.held"]


def test_a_folder_that_is_gone_is_logged_once_and_the_sale_stays_in_memory(
    tmp_path: Path, log_guard: LogGuard
) -> None:
    log_guard.expect("the sale in hand could not be kept")
    held = HeldSaleFile(tmp_path / "gone" / "s.held", lane=InlineExecutor())
    held.keep(SALE)
    held.keep(replace(SALE, points=1))
    assert len(log_guard.records) == 1
    assert held.load() == replace(SALE, points=1)

"""T20 of an erasure: nothing of the person is left, every sum is, and a backup is no way back.

The person has all that a shop can know of one; `hits` reads the shop file and what lies beside it.
"""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.restoring import WORD as RESTORE
from shopclub.config import BackupPlaces
from shopclub.counter import erasing as counter_erasing
from shopclub.counter.erasing import WORD
from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.columns import guess
from shopclub.exchange.exporting import allow_export, export_parts
from shopclub.exchange.importing import carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.kernel.clock import SetClock
from shopclub.members import erasing
from shopclub.members.erase_list import list_beside
from shopclub.members.listing import Listing, MemberFilter
from shopclub.members.people import MemberErased
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in
from tests.counter.erased_people import canary, give_gift, hits, sums

pytestmark = pytest.mark.plain  # what is left is looked for in the bytes of the files
BESIDE = BackupPlaces()


@pytest.mark.plain
@pytest.mark.parametrize("people", [5, pytest.param(50, marks=pytest.mark.full)])
def test_of_erased_people_nothing_is_left_and_every_sum_is(tmp_path: Path, people: int) -> None:
    with desk_in(tmp_path, ladder=STANDARD_LADDER) as desk:
        every = [canary(desk, number) for number in range(people + 1)]
        give_gift(desk, every[0].member)
        desk.shop.merging.merge(
            every[1].member.member_id, into_id=every[2].member.member_id, keep={}, by=desk.owner
        )
        gone, stay = every[:people], every[people:]
        before, path = sums(), desk.shop.path
        for one in gone:
            if one is not every[1]:
                done = desk.shop.erasing.erase(one.member.member_id, word=WORD, by=desk.owner)
                assert done.noted
                assert done.log_emptied
        assert sums() == before
        assert desk.shop.check() == ()
        assert path.with_name(path.name + "-wal").stat().st_size == 0
        texts = tuple(text for one in gone for text in one.texts)
        assert len(texts) > 10 * people
        assert hits(path, texts) == {}
        assert len(hits(path, stay[0].texts)) >= len(stay[0].texts)  # who stays is found
        assert len(rows("SELECT * FROM member_erased")) == people
        again = desk.shop.till.find(gone[4].receipt.receipt.sale_id)
        assert again is not None
        assert again.member_name is None
        assert again.receipt.member is not None
        assert again.receipt.member.card_last4 == ""
        assert desk.shop.rebuild(by=desk.owner) == ()
        assert sums() == before


@pytest.mark.plain
def test_what_an_erasure_forgets_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "_FORGET", erasing._FORGET[1:])
    with desk_in(tmp_path) as desk:
        gone = canary(desk, 1)
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        assert hits(desk.shop.path, gone.texts)
        assert "what is left of an erased person" in {found.what for found in desk.shop.check()}


def save_views(desk: Desk, name: str, phone: str) -> None:
    """Save views that tell of somebody by name, number and tag, one of them dropped, and others."""
    views, by = desk.shop.member_list, desk.owner
    for view, tag in ((f"{name} & co", ""), (f"ask {phone}", ""), ("by tag", f"with {name}")):
        narrowed = MemberFilter(tags=(tag,) if tag else ())
        views.save_view(view, Listing(narrowed=narrowed), by=by)
    views.drop_view(f"ask {phone}", by=by)
    views.save_view("regulars", Listing(), by=by)


def test_views_that_name_a_person_are_said_and_go_with_them(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        gone = canary(desk, 1)
        name, phone = gone.member.name, "13001777001"
        save_views(desk, name.upper(), phone)
        assert desk.shop.erasing.quote(gone.member.member_id).views == (
            f"{name.upper()} & co",
            "by tag",
        )
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        assert hits(desk.shop.path, (*gone.texts, name.upper())) == {}
        assert [view.name for view in desk.shop.member_list.views().views] == ["regulars"]
        assert desk.shop.check() == ()


def test_a_view_that_an_erasure_forgets_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counter_erasing, "forget_in_views", lambda *_, **__: None)
    with desk_in(tmp_path) as desk:
        gone = canary(desk, 1)
        save_views(desk, gone.member.name, "13001777001")
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        assert hits(desk.shop.path, gone.texts)


def test_a_list_named_after_a_person_leaves_no_name_in_the_file(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        path = tmp_path / "Qanarina001.csv"
        path.write_text("name,phone\nAnn,13800138000\n", encoding="utf-8")
        table = open_list(path)
        mapping = guess(table, country=desk.shop.identity.country)
        carry_out(
            desk.shop, plan(desk.shop, table, mapping=mapping, choices=Choices()), by=desk.owner
        )
        assert hits(desk.shop.path, ("13800138000",))
        assert hits(desk.shop.path, ("Qanarina001", "qanarina001")) == {}


@pytest.mark.plain
def test_who_was_erased_is_erased_again_after_an_older_backup_came_back(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        gone, stays = canary(desk, 1), canary(desk, 2)
        backups = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
        made = backups.make(Occasion.CLOSING, places=BESIDE)
        desk.clock.advance(timedelta(minutes=1))
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        assert hits(made.path, gone.texts)
        prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
        with backups.put_back(prepared, word=RESTORE, by=desk.owner).shop as shop:
            with pytest.raises(MemberErased):
                shop.members.member(gone.member.member_id)
            assert shop.members.member(stays.member.member_id).name == stays.member.name
            assert rows("SELECT why, staff_id FROM member_erased") == [("again", None)]
            assert shop.check() == ()
            assert hits(shop.path, gone.texts) == {}


@pytest.mark.full
def test_another_computer_that_begins_with_an_older_backup_brings_nobody_back(
    tmp_path: Path,
) -> None:
    """The list lies beside the backups too, as on a stick that holds nothing else."""
    (tmp_path / "old").mkdir()
    with desk_in(tmp_path / "old") as desk:
        gone = canary(desk, 1)
        backups = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
        made = backups.make(Occasion.CLOSING, places=BESIDE)
        assert list(made.path.parent.glob("*.erased")) == []
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        desk.clock.advance(timedelta(days=1))
        backups.make(Occasion.CLOSING, places=BESIDE)
    stick = tmp_path / "stick"
    made.path.parent.rename(stick)
    shutil.rmtree(tmp_path / "old")
    (tmp_path / "new").mkdir()
    fresh = Backups(tmp_path / "new" / "another.shopclub", desk.clock, pin_cost=CHEAP)
    with fresh.begin_with(stick / made.path.name) as shop:
        with pytest.raises(MemberErased):
            shop.members.member(gone.member.member_id)
        assert hits(shop.path, gone.texts) == {}
        assert shop.check() == ()


@pytest.mark.full
def test_somebody_else_with_the_number_of_one_who_was_erased_stays(tmp_path: Path) -> None:
    """A backup of before they joined comes back: their number is given to the next who joins."""
    with desk_in(tmp_path) as desk:
        backups = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
        made = backups.make(Occasion.CLOSING, places=BESIDE)
        gone = desk.enrol("Ann")
        desk.shop.erasing.erase(gone.member_id, word=WORD, by=desk.owner)
        desk.clock.advance(timedelta(minutes=1))
        prepared = backups.prepare(made.path, places=BESIDE, by=desk.owner)
        with backups.put_back(prepared, word=RESTORE, by=desk.owner).shop as shop:
            new = Desk(shop, desk.clock, desk.owner, desk.numbers).enrol("Bea")
            assert new.member_id == gone.member_id
        with open_shop(desk.shop.path, clock=desk.clock, pin_cost=CHEAP) as shop:
            shop.turn_of_day()
            assert shop.members.member(new.member_id).name == "Bea"
            assert shop.check() == ()


def test_an_export_of_before_that_comes_back_brings_nobody_back(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        gone = canary(desk, 1)
        allow_export(desk.shop, by=desk.owner)
        folder = tmp_path / "export"
        export_parts(desk.shop, folder, by=desk.owner)
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        path, listed = desk.shop.path, list_beside(desk.shop.path)
    path.unlink()
    assert listed.exists()
    with bring_back(folder, path, pin=PIN, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        with pytest.raises(MemberErased):
            shop.members.member(gone.member.member_id)
        assert shop.check() == ()
        assert hits(path, gone.texts) == {}


def test_a_list_that_was_lost_is_written_anew_when_the_day_begins(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        gone = desk.enrol("Ann")
        desk.shop.erasing.erase(gone.member_id, word=WORD, by=desk.owner)
        listed = list_beside(desk.shop.path)
        before = listed.read_bytes()
        beyond = before.replace(f"[[{gone.member_id}, ".encode(), b"[[1" + b"0" * 30 + b", ")
        assert beyond != before
        for damage in (b"", b"{", b'{"format": 1, "shops": [1]}', b"\xff" * 99, beyond):
            listed.write_bytes(damage)
            desk.shop.turn_of_day()
            assert listed.read_bytes() == before
        assert listed.stat().st_mode & 0o777 == 0o600
        assert b"Ann" not in before

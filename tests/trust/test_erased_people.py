"""T20 and T13 of an erasure: nothing of the person is left, every sum is, and a backup is no way.

The person has all that a shop can know of one; `hits` reads the shop file and what lies beside it.
"""

import random
import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.backup.restoring import WORD as RESTORE
from shopclub.config import BackupPlaces
from shopclub.counter.erasing import WORD
from shopclub.exchange.bringing_back import bring_back
from shopclub.exchange.exporting import allow_export, export_parts
from shopclub.kernel.clock import SetClock
from shopclub.members import erasing
from shopclub.members.erase_list import list_beside
from shopclub.members.members import MemberUnknown
from shopclub.members.people import MemberErased
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in
from tests.counter.erased_people import canary, give_gift, hits, sums
from tests.simulator.cutting import cut
from tests.trust.commands import Answer, Command, Death, Deed
from tests.trust.processes import end_all, started

BESIDE = BackupPlaces()


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
        assert desk.shop.rebuild() == ()
        assert sums() == before


def test_what_an_erasure_forgets_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "_FORGET", erasing._FORGET[1:])
    with desk_in(tmp_path) as desk:
        gone = canary(desk, 1)
        desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)
        assert hits(desk.shop.path, gone.texts)
        assert "what is left of an erased person" in {found.what for found in desk.shop.check()}


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
        for damage in (b"", b"{", b'{"format": 1, "shops": [1]}', b"\xff" * 99):
            listed.write_bytes(damage)
            desk.shop.turn_of_day()
            assert listed.read_bytes() == before
        assert listed.stat().st_mode & 0o777 == 0o600
        assert b"Ann" not in before


STATE_OF_ONE = "SELECT count(*) FROM member_erased"


def judge(path: Path, before: list[object], texts: tuple[str, ...]) -> bool:
    """Prove a file that a killed process left: all of the person or nothing; then erase whole."""
    with open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
        assert shop.check() == ()
        assert sums() == before
        done = bool(rows(STATE_OF_ONE)[0][0])
        (owner, *_) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=PIN)
        with suppress(MemberUnknown):
            assert shop.members.member(1).name == texts[0]
            assert not done
        shop.turn_of_day()
        with suppress(MemberErased):
            shop.erasing.erase(1, word=WORD, by=by)
        assert shop.check() == ()
        assert sums() == before
        assert hits(path, texts) == {}
        return done


def test_an_erasure_cut_before_each_of_its_statements_is_whole_or_not_there(tmp_path: Path) -> None:
    with desk_in(tmp_path, ladder=STANDARD_LADDER) as desk:
        gone = canary(desk, 1)
        before, path = sums(), desk.shop.path
        cuts = 0

        def erase() -> object:
            return desk.shop.erasing.erase(gone.member.member_id, word=WORD, by=desk.owner)

        while cut(erase, statements=cuts, before=path, after=tmp_path / f"cut {cuts}"):
            cuts += 1
    print(f"cut before each of {cuts} statements")
    assert cuts > 30
    done = [judge(tmp_path / f"cut {at}", before, gone.texts) for at in range(0, cuts, 6)]
    assert not any(done[:-1])


def kills(tmp_path: Path, moments: tuple[int, ...]) -> list[bool]:
    """Kill a till in an erasure before its n-th statement, for each n; return which were done."""
    (tmp_path / "made").mkdir()
    with desk_in(tmp_path / "made", ladder=STANDARD_LADDER) as desk:
        gone = canary(desk, 1)
        before: list[object] = sums()
        path = desk.shop.path
    outcomes = []
    ready = [started() for _ in moments]
    try:
        for number, (till, moment) in enumerate(zip(ready, moments, strict=True)):
            file = tmp_path / f"{number}.shopclub"
            shutil.copy(path, file)
            till.open(file, at=MORNING)
            till.tell(
                Command(Deed.DIE, how=Death.AT_STATEMENT.value, number=moment),
                Command(Deed.ERASE, "erase", member_id=1),
            )
            assert till.process.stdin is not None
            till.process.stdin.close()  # whoever is not killed ends by itself
            answers: list[Answer] = list(till.answers())
            till.end()
            done = judge(file, before, gone.texts)
            assert done or not [answer for answer in answers if answer.subject == "erase"]
            outcomes.append(done)
    finally:
        end_all(ready)
    print(f"{len(outcomes)} kills, {sum(outcomes)} erasures done before them")
    return outcomes


@pytest.mark.full
def test_a_till_killed_in_an_erasure_leaves_all_of_the_person_or_nothing(tmp_path: Path) -> None:
    outcomes = kills(tmp_path, (1, 6, 12, 20, 30, 40, 50, 60, 70, 400))
    assert (outcomes[0], outcomes[-1]) == (False, True)


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_100_tills_killed_in_an_erasure_leave_all_of_the_person_or_nothing(tmp_path: Path) -> None:
    chance = random.Random(20)
    for round_ in range(10):
        folder = tmp_path / str(round_)
        folder.mkdir()
        kills(folder, tuple(chance.randint(1, 75) for _ in range(10)))

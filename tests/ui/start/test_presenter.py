"""Each fault of the shop file has its ways on, and each way is taken once and told."""

from pathlib import Path

import pytest

from shopclub.backup.accounts import People
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.encryption.problems import KeyNeeded, WrongKey
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.storage.place_problems import FileHeld, Holder, Risk, RiskyPlace
from shopclub.storage.problems import (
    BrokenLog,
    DamagedFile,
    FileBehindHead,
    FileLocked,
    NewerShopFile,
    NotAShopFile,
    OnlyJournalLeft,
    ReadOnlyFile,
    ShopFileMissing,
    UnsafeConnection,
)
from shopclub.storage.strange_files import OtherProgramsFile, UnreadableShopFile
from shopclub.ui.staff.own_pin import PinForm, PinPlace
from shopclub.ui.start.ways import Way
from tests.ui.start.stand_ins import AT, CODE, PIN, FakeRescue, begun


@pytest.mark.parametrize(
    ("problem", "ways"),
    [
        (DamagedFile(), (Way.BACKUP, Way.SALVAGE, Way.OTHER_FILE)),
        (FileBehindHead(3, AT), (Way.BACKUP, Way.AS_IT_IS, Way.OTHER_FILE)),
        (BrokenLog((7,)), (Way.BACKUP, Way.AS_IT_IS, Way.SALVAGE, Way.OTHER_FILE)),
        (ShopFileMissing("a"), (Way.BACKUP, Way.AGAIN, Way.OTHER_FILE, Way.NEW_SHOP)),
        (OnlyJournalLeft("a", "a-wal"), (Way.BACKUP, Way.AGAIN, Way.OTHER_FILE, Way.NEW_SHOP)),
        (FileLocked(), (Way.AGAIN, Way.VIEW)),
        (FileHeld("a", Holder("ShopClub", "li", "PC-2", 7)), (Way.AGAIN, Way.VIEW)),
        (ReadOnlyFile(), (Way.AGAIN, Way.VIEW)),
        (RiskyPlace("a", Risk.NETWORK), (Way.HERE,)),
        (KeyNeeded("a"), (Way.BACKUP, Way.AGAIN, Way.OTHER_FILE)),
        (NotAShopFile("a"), (Way.BACKUP, Way.SALVAGE, Way.OTHER_FILE)),
        (OtherProgramsFile("a"), (Way.BACKUP, Way.SALVAGE, Way.OTHER_FILE)),
        (UnreadableShopFile("a", "a.key"), (Way.BACKUP, Way.AGAIN, Way.SALVAGE, Way.OTHER_FILE)),
        (NewerShopFile("a", 99), (Way.AGAIN, Way.OTHER_FILE)),
        (UnsafeConnection("a", "b", "c"), ()),
    ],
)
def test_each_fault_has_its_ways_on(problem: EnvironmentProblem, ways: tuple[Way, ...]) -> None:
    assert begun(problem).view.last.ways == ways


def test_without_a_good_backup_none_is_offered() -> None:
    assert Way.BACKUP not in begun(DamagedFile(), FakeRescue(backup=None)).view.last.ways


def test_the_newest_backup_is_put_back_and_the_shop_opened() -> None:
    page = begun(DamagedFile())
    page.presenter.take(Way.BACKUP)
    assert page.rescue.done == []
    page.presenter.enter(PIN, 1)
    assert page.rescue.done == [("put back", Path("newest"))]
    assert page.ways == [Way.BACKUP]


def test_a_file_that_cannot_be_put_back_leaves_every_way_open() -> None:
    refusal = BackupRefused(BackupFault.EMPTY, "a")
    page = begun(DamagedFile(), FakeRescue(refuses=refusal))
    page.presenter.take(Way.OTHER_FILE, file=Path("a"))
    assert (page.view.last.refusal, page.view.last.busy, page.ways) == (refusal, None, [])
    assert len(page.view.last.ways) == 3


def test_a_salvage_is_shown_before_it_is_taken() -> None:
    page = begun(DamagedFile())
    page.presenter.take(Way.SALVAGE)
    account = page.view.last.account
    assert account is not None
    assert (account.read, account.lost, page.ways) == (5, 1, [])
    page.presenter.take_salvage()
    assert (page.rescue.done, page.ways) == ([], [])
    page.presenter.enter(PIN, 1)
    assert page.rescue.done == [("take", Path("draft"))]
    assert page.ways == [Way.SALVAGE]


def test_a_salvage_that_is_not_taken_is_let_go() -> None:
    page = begun(DamagedFile())
    page.presenter.take(Way.SALVAGE)
    page.presenter.leave_salvage()
    assert page.rescue.done == [("forget", Path("draft"))]
    assert page.view.last.account is None


def test_a_wrong_pin_is_said_beside_the_field_and_nothing_is_put_back() -> None:
    page = begun(DamagedFile())
    page.presenter.take(Way.BACKUP)
    page.presenter.enter("000000", 1)
    asked = page.view.last.asked
    assert asked is not None
    assert isinstance(asked.refused, WrongPin)
    assert (page.view.last.busy, page.rescue.done, page.ways) == (None, [], [])
    page.presenter.enter("  ", 1)
    assert page.view.last.asked == asked, "an empty entry is no try"


def test_the_code_of_the_recovery_sheet_does_as_well() -> None:
    page = begun(DamagedFile())
    page.presenter.take(Way.BACKUP)
    page.presenter.turn_to_code()
    page.presenter.enter(PIN, 1)
    asked = page.view.last.asked
    assert asked is not None
    assert isinstance(asked.refused, WrongCode)
    page.presenter.enter(CODE, 1)
    assert page.ways == [Way.BACKUP]


def test_a_locked_backup_asks_for_its_key_and_then_for_the_owner() -> None:
    page = begun(DamagedFile(), FakeRescue(locked=True))
    page.presenter.take(Way.OTHER_FILE, file=Path("locked"))
    asked = page.view.last.asked
    assert asked is not None
    assert asked.people == ()
    page.presenter.turn_to_code()
    assert page.view.last.asked == asked, "a key is no PIN"
    page.presenter.enter("guess")
    asked = page.view.last.asked
    assert asked is not None
    assert isinstance(asked.refused, WrongKey)
    page.presenter.enter("open sesame")
    asked = page.view.last.asked
    assert asked is not None
    assert [person.name for person in asked.people] == ["老王"]
    page.presenter.enter(PIN, 1)
    assert page.rescue.done == [("put back", Path("locked"))]


def test_who_leaves_the_question_has_every_way_again() -> None:
    page = begun(DamagedFile())
    page.presenter.take(Way.BACKUP)
    page.presenter.leave_asking()
    assert page.view.last.asked is None
    assert (page.rescue.done, page.ways) == ([], [])
    page.presenter.take(Way.BACKUP)
    page.presenter.enter(PIN, 1)
    assert page.ways == [Way.BACKUP]


def test_a_place_is_accepted_by_the_owner_or_where_there_is_no_shop_yet_by_whoever_begins() -> None:
    problem = RiskyPlace("a", Risk.SYNCED, "Dropbox")
    page = begun(problem)
    page.presenter.take(Way.HERE)
    page.presenter.enter(PIN, 1)
    assert (page.rescue.done, page.ways) == ([("accepted", Path("老王"))], [Way.HERE])
    page = begun(problem, FakeRescue(owners=()))
    page.presenter.take(Way.HERE)
    assert (page.rescue.done, page.ways) == ([("accepted", Path("nobody"))], [Way.HERE])


def test_where_no_owner_gets_in_a_new_pin_is_asked_for_first() -> None:
    page = begun(DamagedFile(), FakeRescue(people=People(nameless=(1,), shut_out=True)))
    page.presenter.take(Way.SALVAGE)
    page.presenter.take_salvage()
    assert page.view.last.asks_pin
    page.presenter.take_salvage(PinForm(pin="12", repeated="12"))
    page.presenter.take_salvage(PinForm(pin="518273", repeated="518274"))
    assert [place for place, _ in page.view.last.pin_refusals] == [PinPlace.REPEATED]
    assert (page.ways, page.rescue.done) == ([], [])
    page.presenter.take_salvage(PinForm(pin="518273", repeated="518273"))
    assert page.rescue.pin == "518273"
    assert page.ways == [Way.SALVAGE]


def test_back_from_the_new_pin_shows_the_account_again() -> None:
    page = begun(DamagedFile(), FakeRescue(people=People(nameless=(1,), shut_out=True)))
    page.presenter.take(Way.SALVAGE)
    page.presenter.take_salvage()
    page.presenter.leave_salvage()
    assert not page.view.last.asks_pin
    assert page.view.last.account is not None
    page.presenter.leave_salvage()
    assert page.view.last.account is None


@pytest.mark.parametrize("way", [Way.NEW_SHOP, Way.AS_IT_IS, Way.SALVAGE])
def test_a_way_that_is_not_offered_is_not_taken(way: Way) -> None:
    page = begun(FileLocked())
    page.presenter.take(way)
    assert page.ways == []
    assert page.view.last.busy is None

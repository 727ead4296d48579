"""The presenter takes a list from its file to the books, and never an older answer for a newer."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shopclub.backup.problems import BackupNotMade, PlaceFault
from shopclub.counter.erasing import WORD
from shopclub.exchange.days import Order
from shopclub.exchange.fields import Field, ListKind
from shopclub.exchange.plan import Twins
from shopclub.exchange.refusals import (
    AlreadyImported,
    CellRefused,
    ColumnMissing,
    ImportCancelled,
    ListRefused,
)
from shopclub.storage.database import rows
from shopclub.ui.exchange.state import Busy
from shopclub.ui.exchange_words import erased_word
from tests.builders import Desk, desk_in
from tests.exchange.workbooks import members_and_balances
from tests.ui.exchange.importing import open_page
from tests.ui.stand_ins import StepExecutor, jobs_on

if TYPE_CHECKING:
    from shopclub.ui.jobs import Refusal

NOW = datetime(2026, 11, 28, 2, tzinfo=UTC)
TEXT = "姓名,手机号,生日,积分\n张三,13800138000,05/06/1990,100\n李四,13800138000,,50\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=None, now=NOW) as desk:
        yield desk


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_list_of_members_says_that_people_were_erased_here(desk: Desk, file: Path) -> None:
    page = open_page(desk)
    page.presenter.choose_file(file)
    assert erased_word(page.plan()) == ""
    desk.shop.erasing.erase(desk.enrol("Ann").member_id, word=WORD, by=desk.owner)
    page.presenter.choose_file(file)
    assert page.plan().erased_on == desk.shop.clock.today()
    assert "the last on 28 Nov" in erased_word(page.plan())


def test_a_list_is_read_guessed_tried_and_imported(desk: Desk, file: Path) -> None:
    page = open_page(desk)
    page.presenter.choose_file(file)
    assert page.mapping().kind is ListKind.MEMBERS
    assert page.plan().asks_order
    assert not page.now().can_import
    page.presenter.apply()
    assert rows("SELECT count(*) FROM member") == [(0,)]
    page.presenter.choose_order(Order.DAY_FIRST)
    assert (page.plan().added, len(page.plan().twins)) == (1, 1)
    page.presenter.choose_twins(Twins.UPDATE)
    page.presenter.enter_expiry("2027-06-30")
    assert page.now().can_import
    page.presenter.apply()
    assert (page.result().members, page.result().points) == (1, 150)
    assert page.now().table is None
    assert [one.ending for one in page.now().imported] == ["csv"]
    assert rows("SELECT expires_on, points FROM point_entry") == [("2027-06-30", 150)]
    page.presenter.choose_file(file)
    assert isinstance(page.now().refused, AlreadyImported)
    assert not page.now().can_import


def test_the_standard_last_day_follows_the_terms_and_a_wrong_one_keeps_the_rest(
    desk: Desk, file: Path
) -> None:
    page = open_page(desk)
    page.presenter.choose_file(file)
    assert page.now().expiry == date(2027, 11, 30).isoformat()
    page.presenter.choose_order(Order.MONTH_FIRST)
    for wrong in ("soon", "2026-11-27"):
        page.presenter.enter_expiry(wrong)
        assert page.now().expiry_refused is not None
        assert page.now().expiry == wrong
        assert not page.now().can_import
    assert isinstance(page.now().expiry_refused, CellRefused)
    assert page.now().order is Order.MONTH_FIRST
    page.presenter.enter_expiry("")
    assert page.now().can_import
    assert page.plan().choices.expires_on is None


def test_a_field_moves_from_one_column_to_another(desk: Desk, file: Path) -> None:
    page = open_page(desk)
    page.presenter.choose_file(file)
    page.presenter.choose_field(3, Field.NAME)
    assert page.mapping().columns == (None, Field.PHONE, Field.BIRTHDAY, Field.NAME)
    page.presenter.choose_field(3, None)
    assert isinstance(page.now().refused, ColumnMissing)
    page.presenter.choose_kind(ListKind.BALANCES)
    assert page.mapping().columns == (None, Field.PHONE, None, Field.POINTS)
    assert page.now().refused is None


def test_another_sheet_of_a_workbook_is_chosen_and_each_comes_in_once(
    desk: Desk, tmp_path: Path
) -> None:
    page = open_page(desk)
    page.presenter.choose_file(members_and_balances(tmp_path / "book.xlsx"))
    assert (page.table().sheet, page.mapping().kind) == ("会员", ListKind.MEMBERS)
    page.presenter.choose_twins(Twins.UPDATE)
    page.presenter.choose_sheet("Sheet")
    assert isinstance(page.now().refused, ListRefused)
    assert (page.table().sheet, page.plan().added, page.now().can_import) == ("会员", 1, True)
    page.presenter.apply()
    page.presenter.choose_file(tmp_path / "book.xlsx")
    assert isinstance(page.now().refused, AlreadyImported)
    page.presenter.choose_sheet("积分")
    assert (page.table().sheet, page.mapping().kind) == ("积分", ListKind.BALANCES)
    assert page.now().refused is None
    page.presenter.apply()
    assert page.result().points == 120
    page.presenter.choose_file(tmp_path / "book.xlsx")
    page.presenter.choose_sheet("积分")
    assert isinstance(page.now().refused, AlreadyImported)
    assert rows("SELECT count(*) FROM member") == [(1,)]
    assert desk.shop.check() == ()


def test_a_file_that_is_none_leaves_the_page_as_it_was(desk: Desk, tmp_path: Path) -> None:
    page = open_page(desk)
    page.presenter.choose_file(tmp_path)
    assert isinstance(page.now().refused, ListRefused)
    assert page.now().table is None
    page.presenter.go_back()
    assert page.now().refused is None
    page.presenter.go_back()
    assert page.left == [True]


def test_an_answer_to_an_older_choice_is_dropped(desk: Desk, file: Path) -> None:
    lane = StepExecutor()
    page = open_page(desk, jobs_on(lane))
    lane.step()
    page.presenter.choose_file(file)
    lane.step()
    page.presenter.choose_order(Order.DAY_FIRST)
    page.presenter.choose_order(Order.MONTH_FIRST)
    assert page.now().busy is Busy.TRYING
    lane.step()
    lane.step()
    assert page.now().plan is None
    lane.step()
    assert page.plan().choices.order is Order.MONTH_FIRST


def test_escape_stops_an_import_and_nothing_is_kept(desk: Desk, file: Path) -> None:
    lane = StepExecutor()
    page = open_page(desk, jobs_on(lane))
    lane.step()
    page.presenter.choose_file(file)
    lane.step()
    lane.step()
    page.presenter.choose_order(Order.DAY_FIRST)
    lane.step()
    page.presenter.apply()
    assert page.now().busy is Busy.IMPORTING
    page.presenter.leave()
    assert page.left == []
    page.presenter.go_back()
    assert page.now().busy is Busy.STOPPING
    lane.step()
    assert isinstance(page.now().refused, ImportCancelled)
    assert page.now().can_import
    assert rows("SELECT count(*) FROM member") == [(0,)]
    page.presenter.apply()
    lane.step()


def test_a_list_that_is_read_only_after_an_export_began_does_not_hide_it(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    lane = StepExecutor()
    page = open_page(desk, jobs_on(lane))
    lane.step()
    page.presenter.choose_file(file)
    page.presenter.export(tmp_path, workbook=False)
    lane.step()
    assert (page.now().busy, page.now().table) == (Busy.EXPORTING, None)


def test_progress_is_shown_when_it_moved(desk: Desk, file: Path) -> None:
    lane = StepExecutor()
    page = open_page(desk, jobs_on(lane))
    lane.step()
    page.presenter.choose_file(file)
    lane.step()
    lane.step()
    page.presenter.choose_order(Order.DAY_FIRST)
    lane.step()
    page.presenter.apply()
    page.presenter._progress(7, 9)
    page.presenter.tick()
    assert (page.now().done, page.now().of) == (7, 9)
    shown = len(page.view.states)
    page.presenter.tick()
    assert len(page.view.states) == shown


def test_an_import_waits_for_a_backup_and_is_not_done_without_one(desk: Desk, file: Path) -> None:
    waiting: list[tuple[Callable[[], None], Callable[[Refusal], None]]] = []
    page = open_page(desk, safeguard=lambda go, refused: waiting.append((go, refused)))
    page.presenter.choose_file(file)
    page.presenter.choose_order(Order.DAY_FIRST)
    page.presenter.apply()
    assert page.view.last.busy is Busy.BACKING_UP
    page.presenter.leave()
    assert page.left == []
    problem = BackupNotMade(PlaceFault.FULL, "backups")
    waiting[0][1](problem)
    assert page.view.last.refused is problem
    assert rows("SELECT count(*) FROM member") == [(0,)]
    page.presenter.apply()
    waiting[1][0]()
    assert page.result().members == rows("SELECT count(*) FROM member")[0][0] > 0


def test_who_came_in_and_may_be_a_member_already_is_counted_afterwards(
    desk: Desk, tmp_path: Path
) -> None:
    desk.enrol("张三", "13700137000")
    desk.enrol("张三", "13700137001")
    path = tmp_path / "new.csv"
    path.write_text("姓名,手机号\n张三,13700137002\n李四,13800138000\n", encoding="utf-8")
    page = open_page(desk)
    page.presenter.choose_file(path)
    assert page.now().doubles == 0
    page.presenter.apply()
    assert (page.result().members, page.now().doubles) == (2, 1)
    page.presenter.choose_file(path)
    assert page.now().doubles == 0

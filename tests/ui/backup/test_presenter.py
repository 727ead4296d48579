"""The page of backups behind its screen: made, chosen, refused, put back, left alone."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupNotMade, BackupRefused, PlaceFault, WordMissing
from shopclub.config import BackupPlaces
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.storage.problems import FileLocked
from shopclub.ui.backup.presenter import BackupPresenter
from shopclub.ui.backup.state import BackupPageState, Busy
from shopclub.ui.jobs import SomethingWrong
from tests.encrypted_suite import connect
from tests.strictness import LogGuard
from tests.ui.backup.conftest import Kept
from tests.ui.stand_ins import RecordingView, inline_jobs


@dataclass(slots=True)
class OpenPage:
    presenter: BackupPresenter
    view: RecordingView[BackupPageState]
    kept: Kept
    left: list[bool] = field(default_factory=list)

    @property
    def now(self) -> BackupPageState:
        return self.view.states[-1]

    def occasions(self) -> list[Occasion]:
        return [entry.name.occasion for entry in self.now.entries]


def open_page(kept: Kept, *, by: Actor | None = None) -> OpenPage:
    left: list[bool] = []

    def remember(places: BackupPlaces) -> None:
        kept.places[0] = places

    presenter = BackupPresenter(
        kept.desk.shop,
        keeper=kept.keeper,
        jobs=inline_jobs(),
        by=by or kept.desk.owner,
        remember=remember,
        left=lambda: left.append(True),
    )
    view: RecordingView[BackupPageState] = RecordingView()
    presenter.attach(view)
    return OpenPage(presenter, view, kept, left)


@pytest.fixture
def page(kept: Kept) -> OpenPage:
    return open_page(kept)


def test_a_backup_made_now_stands_in_the_list(page: OpenPage) -> None:
    assert page.now.entries == ()
    page.presenter.make_now()
    assert page.now.made is not None
    assert page.occasions() == [Occasion.BY_HAND]
    assert (page.now.busy, page.now.kept.age) == (Busy.NOT, 0)


def test_places_are_tried_before_they_are_kept(page: OpenPage, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    page.presenter.choose_second(str(stick))
    refused = page.now.refused
    assert isinstance(refused, BackupNotMade)
    assert refused.fault is PlaceFault.GONE
    assert page.now.places == BackupPlaces()
    stick.mkdir()
    page.presenter.choose_second(str(stick))
    well: object = page.now.refused
    assert well is None
    assert page.kept.places[0] == BackupPlaces(second=str(stick))
    assert list(stick.iterdir()) == []
    page.presenter.choose_folder(str(stick))
    same = page.now.refused
    assert isinstance(same, BackupNotMade)
    assert same.fault is PlaceFault.SAME
    page.presenter.choose_second("")
    assert page.kept.places[0] == BackupPlaces()


def test_a_folder_that_is_gone_is_told_on_the_page(page: OpenPage, tmp_path: Path) -> None:
    page.kept.go_to(folder=str(tmp_path / "stick"), second=str(tmp_path / "share"))
    page.presenter.read()
    shelf = page.now.shelf
    assert shelf is not None
    assert (shelf.fault, shelf.second) == (PlaceFault.GONE, False)
    page.presenter.make_now()
    assert isinstance(page.now.refused, BackupNotMade)
    assert page.now.busy is Busy.NOT


def test_a_backup_is_put_back_once_the_word_is_typed(page: OpenPage) -> None:
    page.presenter.make_now()
    page.kept.desk.ring_up(1_000)
    page.presenter.choose(0)
    prepared = page.now.prepared
    assert prepared is not None
    assert prepared.sales_lost == 1
    page.presenter.put_back("restor")
    assert isinstance(page.now.word_refused, WordMissing)
    assert rows("SELECT count(*) FROM sale") == [(1,)]
    page.presenter.put_back("RESTORE")
    (shop,) = page.kept.reopened
    assert page.now.prepared is None
    assert rows("SELECT count(*) FROM sale") == [(0,)]
    assert shop.check() == ()


def test_escape_leaves_everything_as_it_is(page: OpenPage) -> None:
    page.presenter.make_now()
    page.presenter.choose(0)
    page.presenter.forget()
    assert page.now.prepared is None
    assert page.kept.reopened == []
    assert not list(page.kept.desk.shop.path.parent.glob(".*.tmp"))
    page.kept.desk.ring_up(1_000)


def test_a_file_that_is_no_backup_is_refused_on_the_page(page: OpenPage, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8" * 100)
    page.presenter.choose_file(tmp_path / "photo.jpg")
    assert isinstance(page.now.refused, BackupRefused)
    assert (page.now.busy, page.now.prepared) == (Busy.NOT, None)


def test_where_it_cannot_be_put_back_the_shop_of_before_goes_on(page: OpenPage) -> None:
    page.presenter.make_now()
    page.kept.desk.ring_up(1_000)
    page.presenter.choose(0)
    other = connect(page.kept.desk.shop.path)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM sale").fetchone()
    page.presenter.put_back("RESTORE")
    other.close()
    assert isinstance(page.now.refused, FileLocked)
    assert page.kept.reopened == []
    page.kept.desk.ring_up(2_000)
    assert rows("SELECT count(*) FROM sale") == [(2,)]


def test_a_bug_in_the_middle_opens_the_shop_of_before(page: OpenPage, log_guard: LogGuard) -> None:
    page.presenter.make_now()
    page.kept.desk.ring_up(1_000)
    page.presenter.choose(0)
    prepared = page.now.prepared
    assert prepared is not None
    connection = connect(prepared.draft)
    connection.execute(
        "CREATE TRIGGER bug BEFORE INSERT ON audit_line BEGIN SELECT RAISE(ABORT, 'a bug'); END"
    )
    connection.close()
    log_guard.expect("exception calling callback")
    page.presenter.put_back("RESTORE")
    assert isinstance(page.now.word_refused, SomethingWrong)
    assert page.kept.reopened == []
    page.kept.desk.ring_up(2_000)
    assert rows("SELECT count(*) FROM sale") == [(2,)]


def test_nobody_leaves_while_it_is_put_back(page: OpenPage) -> None:
    page.presenter.leave()
    assert page.left == [True]
    page.presenter._show(busy=Busy.RESTORING)
    page.presenter.leave()
    assert page.left == [True]


def test_a_backup_that_is_ready_goes_with_its_page(page: OpenPage) -> None:
    page.presenter.make_now()
    page.presenter.choose(0)
    folder = page.kept.desk.shop.path.parent
    assert list(folder.glob(".*.tmp"))
    page.presenter.detach()
    assert not list(folder.glob(".*.tmp"))


def test_a_page_that_went_hears_nothing_more(page: OpenPage) -> None:
    page.presenter.detach()
    shown = len(page.view.states)
    page.kept.keeper.look()
    assert len(page.view.states) == shown


def test_a_manager_is_refused_by_the_service(kept: Kept) -> None:
    desk = kept.desk
    manager = desk.shop.staff.appoint(name="小陈", role=Role.MANAGER, pin="739215", by=desk.owner)
    page = open_page(kept, by=manager)
    assert isinstance(page.now.refused, NotPermitted)
    page.presenter.make_now()
    assert isinstance(page.now.refused, NotPermitted)
    assert kept.there() == []

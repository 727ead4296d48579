"""Encrypting a shop from the page of backups: the sheet is read first, then it is done."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.encrypting import Stage
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.documents.recovery_sheet import RecoverySheet, SheetPurpose
from shopclub.encryption.key_store import KeyStore, NoKeyStore
from shopclub.encryption.problems import KeyChangeStopped, PassphraseRefused, PassphrasesDiffer
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.encryption.unlocking import unlock
from shopclub.kernel.recovery_codes import RecoveryCodeRefused, read_recovery_code
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.encryption.presenter import EncryptionPresenter
from shopclub.ui.encryption.state import EncryptionState, Step
from tests.backup.encrypted import CHEAP_SEAL, plain_files_in
from tests.builders import CHEAP, Desk, desk_in
from tests.encryption.stores import KeyStoreInMemory
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

PASSPHRASE = "open sesame now"


@dataclass(slots=True)
class OpenPanel:
    """A shop with the panel's presenter, what it showed, and who began anew."""

    desk: Desk
    service: Backups
    presenter: EncryptionPresenter
    view: RecordingView[EncryptionState]
    sheets: list[RecoverySheet] = field(default_factory=list)
    reopened: list[tuple[Shop, str]] = field(default_factory=list)

    @property
    def now(self) -> EncryptionState:
        return self.view.states[-1]

    @property
    def group(self) -> str:
        """The group of the last sheet that is asked for."""
        return self.sheets[-1].code.split()[self.now.group - 1]

    def confirm(self, group: str | None = None, passphrase: str = "", repeated: str = "") -> None:
        said = self.group if group is None else group
        self.presenter.confirm(group=said, passphrase=passphrase, repeated=repeated)


def open_panel(desk: Desk, store: KeyStore, *, by: Actor | None = None) -> OpenPanel:
    service = Backups(
        desk.shop.path, desk.clock, ShopKeys(desk.shop.path, store=store), pin_cost=CHEAP
    )
    keeper = BackupKeeper(
        backups=lambda: service,
        places=BackupPlaces,
        jobs=inline_jobs(),
        open_shop=lambda: desk.shop,
        reopened=lambda shop, said="": made.reopened.append((shop, said)),
    )
    presenter = EncryptionPresenter(
        desk.shop,
        keeper=keeper,
        jobs=inline_jobs(),
        by=by or desk.owner,
        show_sheet=lambda sheet: made.sheets.append(sheet),
        said=lambda step: f"did {step}",
        choose_group=lambda below: below - 1,
        cost=CHEAP_SEAL,
    )
    made = OpenPanel(desk, service, presenter, RecordingView())
    presenter.attach(made.view)
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, plain=True) as desk:
        desk.ring_up(1_000)
        yield desk


@pytest.fixture
def panel(desk: Desk) -> OpenPanel:
    return open_panel(desk, KeyStoreInMemory())


def test_the_sheet_has_to_be_read_before_anything_happens(panel: OpenPanel) -> None:
    assert panel.now.now is not None
    assert not panel.now.now.encrypted
    panel.presenter.begin(Step.ON)
    panel.presenter.open_sheet()
    (sheet,) = panel.sheets
    assert sheet.purpose is SheetPurpose.FILE_KEY
    assert (sheet.shop_name, sheet.owner_name) == ("幸福小超市", "老王")
    assert read_recovery_code(sheet.code).text == sheet.code
    assert panel.now.group == 7
    for wrong in ("", "0000", sheet.code.split()[0]):
        panel.confirm(wrong)
        assert isinstance(panel.now.group_refused, RecoveryCodeRefused)
    assert panel.reopened == []
    assert plain_files_in(panel.desk.shop.path.parent) == ["grocer.shopclub"]


def test_once_it_was_read_the_shop_is_encrypted_and_everyone_signs_in_again(
    panel: OpenPanel,
) -> None:
    panel.presenter.begin(Step.ON)
    panel.presenter.open_sheet()
    panel.confirm(panel.group.lower())
    ((shop, said),) = panel.reopened
    assert said == "did on"
    assert shop.check() == ()
    path = panel.desk.shop.path
    assert unlock(path, panel.sheets[-1].code) == panel.service.key
    assert plain_files_in(path.parent) == []
    assert [s.stage for s in panel.view.states if s.stage] == [Stage.WRITING]
    assert (panel.now.step, panel.now.busy) == (None, False)


def test_no_code_is_in_any_state_that_was_shown(panel: OpenPanel) -> None:
    panel.presenter.begin(Step.ON)
    panel.presenter.open_sheet()
    panel.confirm("0000")
    first = panel.sheets[-1].code.split()[0]
    assert [state for state in panel.view.states if first in repr(state)] == []


def test_leaving_it_changes_nothing_and_the_next_sheet_is_another(panel: OpenPanel) -> None:
    for _ in range(2):
        panel.presenter.begin(Step.ON)
        panel.presenter.open_sheet()
        panel.presenter.forget()
    assert panel.now.step is None
    assert panel.sheets[0].code != panel.sheets[1].code
    panel.presenter.open_sheet()
    assert len(panel.sheets) == 2


@pytest.mark.full
def test_without_a_key_store_a_good_passphrase_is_asked_twice(desk: Desk) -> None:
    panel = open_panel(desk, NoKeyStore())
    panel.presenter.begin(Step.ON)
    assert panel.now.needs_passphrase
    panel.presenter.open_sheet()
    panel.confirm(passphrase="short", repeated="short")
    assert isinstance(panel.now.passphrase_refused, PassphraseRefused)
    panel.confirm(passphrase=PASSPHRASE, repeated=PASSPHRASE + "!")
    assert isinstance(panel.now.passphrase_refused, PassphrasesDiffer)
    assert panel.reopened == []
    panel.confirm(passphrase=PASSPHRASE, repeated=PASSPHRASE)
    assert len(panel.reopened) == 1
    assert unlock(desk.shop.path, PASSPHRASE) == panel.service.key
    panel.presenter.read()
    assert panel.now.now is not None
    assert panel.now.now.takes_passphrase
    assert not panel.now.now.opens_itself


def test_stopped_it_stays_as_it_was_and_says_so(
    panel: OpenPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = panel.presenter.progress.begin

    def begin_stopped() -> None:
        begin()
        panel.presenter.progress.stopping.set()

    monkeypatch.setattr(panel.presenter.progress, "begin", begin_stopped)
    panel.presenter.begin(Step.ON)
    panel.presenter.open_sheet()
    panel.confirm()
    assert isinstance(panel.now.refused, KeyChangeStopped)
    assert (panel.now.busy, panel.now.stage) == (False, None)
    assert plain_files_in(panel.desk.shop.path.parent) == ["grocer.shopclub"]
    panel.desk.ring_up(1_000)


@pytest.mark.full
def test_backups_of_before_are_encrypted_or_removed_only_when_asked(panel: OpenPanel) -> None:
    folder = panel.desk.shop.path.parent
    for _ in range(2):
        panel.service.make(Occasion.CLOSING, places=BackupPlaces())
    panel.presenter.begin(Step.ON)
    panel.presenter.open_sheet()
    panel.confirm()
    panel.presenter.read()
    assert panel.now.plain == len(plain_files_in(folder)) == 2
    panel.presenter.encrypt_old()
    assert panel.now.plain == len(plain_files_in(folder)) == 0
    shelf = panel.service.shelf(places=BackupPlaces(), by=panel.desk.owner)
    assert [entry.contents is not None for entry in shelf.entries] == [True, True]
    for entry in shelf.entries:
        assert unlock(entry.path, panel.sheets[-1].code) == panel.service.key
    panel.presenter.begin(Step.OFF)
    panel.presenter.confirm(group="", passphrase="", repeated="")
    panel.service.make(Occasion.CLOSING, places=BackupPlaces())
    panel.presenter.begin(Step.ON)
    panel.presenter.open_sheet()
    panel.confirm()
    panel.presenter.read()
    assert panel.now.plain == 1
    panel.presenter.remove_old()
    assert panel.now.plain == len(plain_files_in(folder)) == 0
    assert len(panel.service.shelf(places=BackupPlaces(), by=panel.desk.owner).entries) == 2


@pytest.mark.full
def test_a_new_sheet_and_a_new_key_lock_the_old_code_out(panel: OpenPanel) -> None:
    for step in (Step.ON, Step.SHEET, Step.CHANGE):
        panel.presenter.begin(step)
        panel.presenter.open_sheet()
        panel.confirm()
        assert panel.now.refused is None
        assert unlock(panel.desk.shop.path, panel.sheets[-1].code) == panel.service.key
    assert [said for _, said in panel.reopened] == ["did on", "did change"]


def test_nobody_but_the_owner_learns_how_it_stands(desk: Desk) -> None:
    panel = open_panel(desk, KeyStoreInMemory(), by=Actor(2, "小李", Role.MANAGER))
    assert isinstance(panel.now.refused, NotPermitted)
    assert panel.now.now is None


def test_what_one_step_asked_of_the_computer_is_no_question_of_the_next(desk: Desk) -> None:
    lane, panel = StepExecutor(), open_panel(desk, NoKeyStore())
    panel.presenter._jobs = jobs_on(lane)
    panel.presenter.begin(Step.ON)
    panel.presenter.forget()
    panel.presenter.begin(Step.SHEET)
    lane.step()
    assert not panel.now.needs_passphrase
    panel.presenter.begin(Step.ON)
    lane.step()
    assert panel.now.needs_passphrase

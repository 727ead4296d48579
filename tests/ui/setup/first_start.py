"""First start without its screen: a door that makes shops in a folder, and a form filled in."""

from dataclasses import dataclass
from pathlib import Path

from shopclub.backup.backups import Backups
from shopclub.birthdays.terms import BirthdayTerms
from shopclub.counter.quote import Terms
from shopclub.kernel.clock import SetClock
from shopclub.shop import Owner, Shop, create_shop
from shopclub.storage.identity import Identity
from shopclub.ui.setup.presenter import SetupForm, SetupPresenter, SetupState
from tests.builders import CHEAP, MORNING, PIN
from tests.ui.stand_ins import RecordingNavigator, RecordingView, StepExecutor

FILLED = SetupForm(
    shop="幸福小超市",
    address="人民路 8 号",
    phone="021 5555 8888",
    currency_code="CNY",
    owner="老王",
    pin=PIN,
    repeated=PIN,
)


class Door:
    """Makes shops in a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "shop.shopclub"
        self.sample_folder = folder / "sample"
        self.made: list[Shop] = []

    def found(
        self,
        *,
        identity: Identity,
        owner: Owner,
        terms: Terms | None = None,
        birthdays: BirthdayTerms | None = None,
    ) -> Shop:
        shop = create_shop(
            self.path,
            identity=identity,
            owner=owner,
            terms=terms,
            birthdays=birthdays,
            clock=SetClock(MORNING),
            pin_cost=CHEAP,
        )
        self.made.append(shop)
        return shop

    def restore(self, backup: Path, *, entry: str = "") -> Shop:
        shop = Backups(self.path, SetClock(MORNING), pin_cost=CHEAP).begin_with(backup, entry=entry)
        self.made.append(shop)
        return shop


@dataclass(slots=True)
class Stage:
    presenter: SetupPresenter
    view: RecordingView[SetupState]
    navigator: RecordingNavigator
    door: Door
    spoken: list[str]
    lane: StepExecutor

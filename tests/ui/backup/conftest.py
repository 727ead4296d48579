"""A shop with its keeper of backups."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.config import BackupPlaces
from shopclub.shop import Shop
from shopclub.ui.backup.keeper import BackupKeeper
from tests.builders import CHEAP, Desk, desk_in
from tests.ui.stand_ins import inline_jobs


@dataclass(slots=True)
class Kept:
    """A shop, its backups, and where they go; what the keeper told."""

    desk: Desk
    service: Backups
    keeper: BackupKeeper
    places: list[BackupPlaces]
    reopened: list[Shop] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)

    def go_to(self, *, folder: str = "", second: str = "") -> None:
        self.places[0] = BackupPlaces(folder=folder, second=second)

    def there(self, occasion: str = "*") -> list[str]:
        folder = self.desk.shop.path.parent / "backups"
        return sorted(path.name for path in folder.glob(f"*-{occasion}.shopclub"))


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    with desk_in(tmp_path) as desk:
        places = [BackupPlaces()]
        service = Backups(desk.shop.path, desk.clock, pin_cost=CHEAP)
        keeper = BackupKeeper(
            backups=lambda: service,
            places=lambda: places[0],
            jobs=inline_jobs(),
            open_shop=lambda: desk.shop,
            reopened=lambda shop, said: made.reopened.append(shop),
        )
        made = Kept(desk, service, keeper, places)
        keeper.watch(lambda: made.told.append(True))
        yield made

"""The page of import and export at work, without its screen."""

from dataclasses import dataclass, field

from shopclub.exchange.columns import Mapping
from shopclub.exchange.importing import Imported
from shopclub.exchange.lists import Table
from shopclub.exchange.plan import Plan
from shopclub.ui.exchange.presenter import ExchangePresenter
from shopclub.ui.exchange.state import ExchangeState
from shopclub.ui.jobs import Jobs
from shopclub.ui.protocols import Safeguard
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, inline_jobs


@dataclass(slots=True)
class Importing:
    """A presenter at work, and whether it left."""

    desk: Desk
    presenter: ExchangePresenter
    view: RecordingView[ExchangeState]
    left: list[bool] = field(default_factory=list)

    def now(self) -> ExchangeState:
        return self.view.last

    def table(self) -> Table:
        found = self.view.last.table
        assert found is not None
        return found

    def mapping(self) -> Mapping:
        found = self.view.last.mapping
        assert found is not None
        return found

    def plan(self) -> Plan:
        found = self.view.last.plan
        assert found is not None
        return found

    def result(self) -> Imported:
        found = self.view.last.result
        assert found is not None
        return found


def open_page(
    desk: Desk, jobs: Jobs | None = None, *, safeguard: Safeguard = lambda go, refused: go()
) -> Importing:
    left: list[bool] = []
    presenter = ExchangePresenter(
        desk.shop,
        jobs=jobs or inline_jobs(),
        by=desk.owner,
        left=lambda: left.append(True),
        safeguard=safeguard,
    )
    view: RecordingView[ExchangeState] = RecordingView()
    presenter.attach(view)
    return Importing(desk, presenter, view, left)

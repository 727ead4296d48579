"""What the settings show: the form, its cost, what is refused, and what waits to be applied."""

from dataclasses import dataclass
from datetime import date

from shopclub.counter.costs import TierCost
from shopclub.counter.rulebook import RulesRead
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.settings.form import AT_ONCE, Entry, Form, Spot, changed
from shopclub.ui.settings.reading import Judged


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The settings of one shop; `money` is the currency that the form has chosen.

    `leaving` asks in place what shall become of unsaved changes; `applied` is the day from which
    the last changes hold.
    """

    read: RulesRead
    kept: Form
    form: Form
    judged: Judged
    costs: tuple[TierCost, ...]
    money: Currency
    problem: Refusal | None = None
    busy: bool = False
    leaving: bool = False
    applied: date | None = None
    logo_refusal: Refusal | None = None

    @property
    def unsaved(self) -> int:
        """How many changes wait to be applied."""
        return len(changed(self.kept, self.form))

    @property
    def dated(self) -> bool:
        """Whether one of them waits for its day; the others hold at once."""
        at_once = {("entry", entry.value) for entry in AT_ONCE}
        return bool(changed(self.kept, self.form) - at_once)

    def refusal(self, of: Entry) -> ShopClubError | None:
        """Return what was refused in an entry, if anything."""
        return self.refusal_at(Spot(of))

    def refusal_at(self, spot: Spot) -> ShopClubError | None:
        """Return what was refused at a spot, if anything."""
        return dict(self.judged.refusals).get(spot)

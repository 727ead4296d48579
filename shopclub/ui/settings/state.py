"""What the settings show: the form, its cost, what is refused, and what waits to be applied."""

from dataclasses import dataclass
from datetime import date

from shopclub.counter.costs import TierCost
from shopclub.counter.rulebook import RulesRead
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency
from shopclub.ui.jobs import Refusal
from shopclub.ui.settings.form import AT_ONCE, Entry, Form, Spot, TierField, changed
from shopclub.ui.settings.preset_form import OF_TERMS
from shopclub.ui.settings.reading import Judged


@dataclass(frozen=True, slots=True)
class SettingsState:
    """The settings of one shop; `money` is the currency that the form has chosen.

    `leaving` asks in place what shall become of unsaved changes; `applied` is the day from which
    the last changes hold; `tier_row` is the tier's row where the keys last were.
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
    tier_row: int | None = None

    @property
    def unsaved(self) -> int:
        """How many changes wait to be applied."""
        return len(changed(self.kept, self.form))

    @property
    def dated(self) -> bool:
        """Whether one of them waits for its day; the others hold at once."""
        at_once = {("entry", entry.value) for entry in AT_ONCE}
        return bool(changed(self.kept, self.form) - at_once)

    @property
    def terms_refused(self) -> bool:
        """Whether something of points or tiers cannot be read."""
        return any(spot.of in (*OF_TERMS, *TierField) for spot, _ in self.judged.refusals)

    @property
    def papers_refused(self) -> bool:
        """Whether something that stands on papers cannot be read."""
        return self.terms_refused or any(spot.of in AT_ONCE for spot, _ in self.judged.refusals)

    @property
    def tier(self) -> str:
        """Return the key of the tier that is edited, the highest one before any is."""
        row = -1 if self.tier_row is None else self.tier_row
        return self.form.tiers[row].key

    def refusal(self, of: Entry) -> ShopClubError | None:
        """Return what was refused in an entry, if anything."""
        return self.refusal_at(Spot(of))

    def refusal_at(self, spot: Spot) -> ShopClubError | None:
        """Return what was refused at a spot, if anything."""
        return dict(self.judged.refusals).get(spot)

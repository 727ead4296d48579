"""Where members stand: up at once when a sale reaches a threshold."""

from dataclasses import dataclass
from datetime import date

from shopclub.kernel.clock import Moment
from shopclub.storage import settings
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run, writing
from shopclub.tiers import tables
from shopclub.tiers.ladder import LADDER, Ladder, Tier


@dataclass(frozen=True, slots=True)
class Standing:
    """A member's tier on a day, and the qualifying spend of the window in minor units."""

    tier: Tier
    spend: int


class Tiers:
    """The tiers of all members."""

    def ladder(self, *, on: date) -> Ladder:
        """Return the ladder in force on a day."""
        return settings.current(LADDER, on=on)

    def standing(self, member_id: int, *, ladder: Ladder, on: date) -> Standing:
        """Return where a member stands on a day."""
        found = one(tables.TIER_OF, member_id)
        spent = one(
            tables.SPEND_IN_WINDOW,
            member_id,
            ladder.window_start(on).isoformat(),
            on.isoformat(),
        )
        return Standing(
            tier=ladder.tiers[0] if found is None else ladder.tier(found[0]),
            spend=int(spent[0]) if spent else 0,
        )

    def add_spend(
        self,
        member_id: int,
        spend: int,
        *,
        ladder: Ladder,
        moment: Moment,
        sale_id: str,
        before: Standing | None = None,
    ) -> Standing:
        """Count a sale's eligible money, and lift the member at once if it reaches a tier.

        `before` is where the member stands, if it was read in this transaction.
        """
        with writing():
            day = moment.day.isoformat()
            before = before or self.standing(member_id, ladder=ladder, on=moment.day)
            run(tables.ADD_SPEND, member_id, day, spend)
            reached = ladder.tier_at(before.spend + spend)
            if ladder.rank(reached.key) <= ladder.rank(before.tier.key):
                return Standing(before.tier, before.spend + spend)
            run(
                tables.ADD_CHANGE,
                micros(moment.at),
                day,
                member_id,
                before.tier.key,
                reached.key,
                before.spend + spend,
                reached.threshold,
                f"sale:{sale_id}",
            )
            run(tables.SET_TIER, member_id, reached.key, day)
            return Standing(reached, before.spend + spend)

"""Cards of this shop's own in a list: by whom they are known, and who has theirs again."""

from dataclasses import dataclass, replace

from shopclub.exchange.fields import Field
from shopclub.exchange.plan import PlannedMember, RowProblem
from shopclub.exchange.rows import LONGEST_SHOWN, Readings
from shopclub.members.cards import CodeOfOurs, is_ours, next_running, running_of
from shopclub.members.holders import Holder, living_holders_of_codes
from shopclub.members.search_keys import code_key, searchable

FARTHEST = 5_000_000
"""So far beyond the last card that was issued, a number is taken for a slip, not for a card."""


@dataclass(frozen=True, slots=True)
class OwnCards:
    """The living members whose cards of this shop stand in a list."""

    holders: dict[str, Holder]

    def holder(self, codes: tuple[str, ...], *, name: str) -> Holder | None:
        """Return the member of one of these codes, if the list calls them by their name."""
        for code in codes:
            found = self.holders.get(code)
            if found is not None and searchable(found.name) == searchable(name):
                return found
        return None


def own_cards_in(readings: Readings, *, shop: int) -> OwnCards:
    """Return whose the cards of this shop are that a list tells of."""
    codes = map(code_key, readings.entries(Field.CODE))
    return OwnCards(living_holders_of_codes(code for code in codes if is_ours(code, shop=shop)))


def with_own_cards(
    planned: list[PlannedMember], *, shop: int
) -> tuple[list[PlannedMember], list[RowProblem]]:
    """Let whoever comes in have a card of ours again that was never issued here.

    What cannot be given is told, and whoever brings it comes in with a new one: a number that
    was issued here before belongs to nobody any more. Who is there keeps the card they have.
    """
    first, kept, remarks = next_running(shop=shop), [], []
    for one in planned:
        ours = tuple(code for code in one.codes if is_ours(code, shop=shop))
        card = one.card if one.holder else next((c for c in ours if _is_free(c, first)), "")
        remarks += [
            RowProblem(one.line, Field.CODE, code[:LONGEST_SHOWN], CodeOfOurs())
            for code in ours
            if code != card and one.holder is None
        ]
        others = tuple(code for code in one.codes if code not in ours)
        kept.append(replace(one, codes=others, card=card) if ours else one)
    return kept, remarks


def _is_free(card: str, first: int) -> bool:
    return first <= running_of(card) < first + FARTHEST

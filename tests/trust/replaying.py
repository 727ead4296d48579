"""The ledger replayed entry by entry in plain Python: which lots, debts and balances it leaves."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from shopclub.storage.database import rows

ENTRIES = "SELECT id, day, member_id, kind, points, expires_on FROM point_entry ORDER BY id"
FAR = date.max.isoformat()


@dataclass(slots=True)
class ReplayedLot:
    """A lot as the entries made it."""

    member_id: int
    granted: int
    left: int
    last: str


@dataclass(slots=True)
class Replayed:
    """What the entries leave, and where one of them broke a rule."""

    lots: dict[int, ReplayedLot] = field(default_factory=dict)
    owed: dict[int, int] = field(default_factory=dict)
    balance: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    faults: list[str] = field(default_factory=list)

    def give(self, entry: tuple[int, str, int, str, int, str | None]) -> None:
        """Replay what an entry gave: back into lots, and the rest as a lot of its own."""
        entry_id, day, member_id, _, points, expires_on = entry
        back = rows("SELECT lot_id, points FROM lot_return WHERE entry_id = ?", entry_id)
        for lot_id, part in back:
            lot = self.lots[lot_id]
            lot.left += part
            if lot.left > lot.granted or lot.last < day or lot.member_id != member_id:
                self.faults.append(f"entry {entry_id} gave {part} back to lot {lot_id}: {lot}")
        own = points - sum(part for _, part in back)
        if own:
            self.lots[entry_id] = ReplayedLot(member_id, own, own, expires_on or FAR)

    def take(self, entry: tuple[int, str, int, str, int, str | None]) -> None:
        """Replay what an entry took from lots, for itself or to pay what others owed."""
        entry_id, day, member_id, kind, points, _ = entry
        uses = rows("SELECT entry_id, lot_id, points FROM lot_use WHERE settled_by = ?", entry_id)
        if kind == "redeem" and {lot: part for _, lot, part in uses} != self._in_order(
            member_id, -points, day
        ):
            self.faults.append(f"entry {entry_id} took {uses} against the spending order")
        if points < 0:
            self.owed[entry_id] = -points
        for debtor, lot_id, part in uses:
            lot = self.lots[lot_id]
            lot.left -= part
            self.owed[debtor] -= part
            over = lot.last < day
            if lot.left < 0 or lot.member_id != member_id or over != (kind == "expire"):
                self.faults.append(f"{kind} {entry_id} took {part} of lot {lot_id}: {lot}")

    def _in_order(self, member_id: int, points: int, day: str) -> dict[int, int]:
        usable = [
            (lot.last, lot_id)
            for lot_id, lot in self.lots.items()
            if lot.member_id == member_id and lot.last >= day
        ]
        taken = {}
        for _, lot_id in sorted(usable):
            part = min(points, self.lots[lot_id].left)
            points -= part
            if part:
                taken[lot_id] = part
        return taken


def replay() -> Replayed:
    """Replay all entries of the open shop in their order."""
    replayed = Replayed()
    for entry in rows(ENTRIES):
        if entry[4] > 0:
            replayed.give(entry)
        replayed.take(entry)
        replayed.balance[entry[2]] += entry[4]
    return replayed


def replay_faults() -> list[str]:
    """Name each rule that an entry broke, and each figure that the replay does not bear out."""
    replayed = replay()
    lots = {id_: (lot.member_id, lot.granted, lot.left) for id_, lot in replayed.lots.items()}
    owed = {entry: points for entry, points in replayed.owed.items() if points}
    kept_lots = {
        id_: tuple(lot)
        for id_, *lot in rows("SELECT entry_id, member_id, granted, remaining FROM point_lot")
    }
    kept_owed = dict(rows("SELECT entry_id, owed FROM point_debt"))
    kept = dict(rows("SELECT member_id, points FROM point_balance"))
    faults = list(replayed.faults)
    for what, proved, found in (
        ("lots", lots, kept_lots),
        ("debts", owed, kept_owed),
        ("balances", dict(replayed.balance), kept),
    ):
        faults += [f"{what}: replayed {proved}, kept {found}"] if proved != found else []
    sums: dict[int, int] = defaultdict(int)
    for member_id, _, left in lots.values():
        sums[member_id] += left
    for entry, points in owed.items():
        ((member_id,),) = rows("SELECT member_id FROM point_entry WHERE id = ?", entry)
        sums[member_id] -= points
    wrong = [id_ for id_, points in kept.items() if sums[id_] != points]
    return [*faults, *(f"member {id_}: lots less debts are {sums[id_]}" for id_ in wrong)]

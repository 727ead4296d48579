"""The log replayed as the rules would have it: sales, refunds, reviews and locks in their order."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Self

from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Basis, Ladder, Window
from shopclub.tiers.ladder_history import LadderHistory

_EVENTS = unless_broken(
    """
SELECT a.id AS line,
       CASE WHEN json_extract(a.detail, '$.import') IS NULL THEN 'sale' ELSE 'past' END AS what,
       coalesce(f.member_id, s.member_id) AS whose, s.day AS counts_on, a.day AS told_on,
       s.eligible AS spend, s.points_earned AS points
FROM audit_line a JOIN sale s ON s.id = substr(a.subject, 6)
LEFT JOIN sale_first_member f ON f.sale_id = s.id
WHERE a.action = 'sale' AND s.member_id IS NOT NULL
UNION ALL
SELECT a.id, 'refund', coalesce(f.member_id, s.member_id), s.day, a.day, -r.eligible,
       -r.points_taken
FROM audit_line a JOIN sale_refund r ON r.id = substr(a.subject, 8) JOIN sale s ON s.id = r.sale_id
LEFT JOIN sale_first_member f ON f.sale_id = s.id
WHERE a.action = 'refund' AND s.member_id IS NOT NULL
UNION ALL
SELECT a.id, 'import', 0, a.day, a.day, 0, 0
FROM audit_line a WHERE a.action = 'import purchases'
UNION ALL
SELECT a.id, 'review', 0, substr(a.subject, 7), a.day, 0, 0
FROM audit_line a WHERE a.action = 'review tiers'
UNION ALL
SELECT a.id, 'merge', CAST(substr(a.subject, 8) AS INTEGER), a.day, a.day,
       json_extract(a.detail, '$.gone'), 0
FROM audit_line a WHERE a.action = 'merge members'
UNION ALL
SELECT a.id, CASE WHEN a.action = 'lock tier' THEN 'lock' ELSE 'unlock' END,
       CAST(substr(a.subject, 8) AS INTEGER), a.day, a.day, 0, 0
FROM audit_line a WHERE a.action IN ('lock tier', 'unlock tier')
ORDER BY line
"""
)
_REVIEWED = "SELECT day, member_id FROM tier_review ORDER BY day, member_id"


@dataclass(frozen=True, slots=True)
class ReplayedMove:
    """A move that an event brings, with the figures that cause it."""

    what: str
    day: str
    before: str
    after: str
    spend: int
    threshold: int


@dataclass(frozen=True, slots=True)
class ReplayedGift:
    """Welcome points that are due or go back, the move that gave them, and which turn it is."""

    points: int
    giver: ReplayedMove
    turn: int


@dataclass(slots=True)
class Replay:
    """What every member's tier went through.

    `welcomed` is the day on which a sale first brought a member to a tier that has a voucher.
    """

    moves: dict[int, list[ReplayedMove]] = field(default_factory=lambda: defaultdict(list))
    gifts: dict[tuple[int, str], list[ReplayedGift]] = field(
        default_factory=lambda: defaultdict(list)
    )
    welcomed: dict[tuple[int, str], str] = field(default_factory=dict)
    _bought: dict[int, dict[str, tuple[int, int]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    _locked: set[int] = field(default_factory=set)
    _brought: set[int] = field(default_factory=set)
    _same: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of_the_log(cls) -> Self:
        """Replay every event of the shop."""
        replay, ladders = cls(), LadderHistory()
        reviewed: dict[str, list[int]] = defaultdict(list)
        for day, member_id in rows(_REVIEWED):
            reviewed[day].append(member_id)
        for line, what, named, counts_on, told_on, spend, points in rows(_EVENTS):
            ladder = ladders.in_force(line=line, on=counts_on)
            if what == "merge":
                replay._merge(gone=spend, into=named, day=counts_on, ladder=ladder)
                continue
            whose = replay._same.get(named, named)
            if what in ("sale", "past", "refund"):
                replay._count(whose, day=counts_on, spend=spend, points=points)
            if what == "sale":
                replay._sale(whose, day=counts_on, ladder=ladder)
            elif what == "refund":
                replay._refund(whose, sold=counts_on, today=told_on, ladder=ladder)
            elif what == "past":
                replay._brought.add(whose)
            elif what == "import":
                replay._judge_brought(day=counts_on, ladder=ladder)
            elif what == "review":
                for member_id in reviewed[counts_on]:
                    replay._review(member_id, day=counts_on, ladder=ladder)
            else:
                replay._lock(whose, what=what, day=counts_on, ladder=ladder)
        return replay

    def _count(self, whose: int, *, day: str, spend: int, points: int) -> None:
        money, earned = self._bought[whose].get(day, (0, 0))
        self._bought[whose][day] = (money + spend, earned + points)

    def _window(self, whose: int, *, end: str, ladder: Ladder) -> int:
        place = 0 if ladder.basis is Basis.MONEY else 1
        start = _start_of_window(end, ladder=ladder)
        bought = self._bought.get(whose, {})
        return sum(part[place] for day, part in bought.items() if start < day <= end)

    def _stands(self, whose: int, *, ladder: Ladder) -> str:
        moves = self.moves.get(whose, [])
        return ladder.tier(moves[-1].after).key if moves else ladder.tiers[0].key

    def _judge_brought(self, *, day: str, ladder: Ladder) -> None:
        """Judge whoever an import brought purchases of, by today's window: all of them at once."""
        for whose in sorted(self._brought):
            self._rise(whose, what="import", day=day, ladder=ladder)
        self._brought.clear()

    def _sale(self, whose: int, *, day: str, ladder: Ladder) -> None:
        self._rise(whose, what="sale", day=day, ladder=ladder)

    def _rise(self, whose: int, *, what: str, day: str, ladder: Ladder) -> None:
        spend, before = (
            self._window(whose, end=day, ladder=ladder),
            self._stands(whose, ladder=ladder),
        )
        reached = ladder.tier_at(spend)
        if ladder.rank(reached.key) > ladder.rank(before):
            move = ReplayedMove(what, day, before, reached.key, spend, reached.threshold)
            self._move(whose, move, ladder=ladder)

    def _review(self, whose: int, *, day: str, ladder: Ladder) -> None:
        moved_on = [move.day for move in self.moves.get(whose, []) if move.before != move.after]
        if whose in self._locked or (moved_on and moved_on[-1] > day):
            return
        spend, before = (
            self._window(whose, end=day, ladder=ladder),
            self._stands(whose, ladder=ladder),
        )
        reached = ladder.tier_at(spend)
        if reached.key != before:
            threshold = max(reached.threshold, ladder.tier(before).threshold)
            move = ReplayedMove("review", day, before, reached.key, spend, threshold)
            self._move(whose, move, ladder=ladder)

    def _refund(self, whose: int, *, sold: str, today: str, ladder: Ladder) -> None:
        gained: list[ReplayedMove] = []
        for move in reversed(self.moves.get(whose, [])):
            if move.what in ("review", "merge") or move.day < sold:
                break
            if move.what == "sale":
                gained.append(move)
        if not gained or whose in self._locked:
            return
        ends = [day for day in self._bought[whose] if day >= sold]
        best = max(self._window(whose, end=end, ladder=ladder) for end in ends)
        ranks = [ladder.rank(gained[-1].before), ladder.rank(ladder.tier_at(best).key)]
        ranks += [ladder.rank(move.after) for move in gained if best >= move.threshold]
        lost, left = self._stands(whose, ladder=ladder), ladder.tiers[max(ranks)].key
        if max(ranks) < ladder.rank(lost):
            met = [move.threshold for move in gained if move.after == lost]
            threshold = met[0] if met else ladder.tier(lost).threshold
            self.moves[whose].append(ReplayedMove("refund", today, lost, left, best, threshold))
            self._take_gifts_back(whose, gained=gained, above=max(ranks), ladder=ladder)

    def _lock(self, whose: int, *, what: str, day: str, ladder: Ladder) -> None:
        if what == "lock":
            self._locked.add(whose)
        else:
            self._locked.discard(whose)
        key = self._stands(whose, ladder=ladder)
        spend, threshold = self._window(whose, end=day, ladder=ladder), ladder.tier(key).threshold
        self.moves[whose].append(ReplayedMove(what, day, key, key, spend, threshold))

    def _move(self, whose: int, move: ReplayedMove, *, ladder: Ladder) -> None:
        self.moves[whose].append(move)
        for tier in ladder.tiers[ladder.rank(move.before) + 1 : ladder.rank(move.after) + 1]:
            turns = self._turns(whose, tier=tier.key)
            if tier.welcome_points and not any(turn % 2 for turn in turns):
                gift = ReplayedGift(tier.welcome_points, move, max(turns, default=0) + 1)
                self.gifts[whose, tier.key].append(gift)
            if tier.has_voucher and move.what == "sale" and not self._was_welcomed(whose, tier.key):
                self.welcomed[whose, tier.key] = move.day

    def _take_gifts_back(
        self, whose: int, *, gained: list[ReplayedMove], above: int, ladder: Ladder
    ) -> None:
        for tier in ladder.tiers[above + 1 :]:
            given = self.gifts.get((whose, tier.key), [])
            last = given[-1] if given else None
            if last and last.turn % 2 == 1 and any(last.giver is move for move in gained):
                given.append(ReplayedGift(-last.points, last.giver, last.turn + 1))

    def _was_welcomed(self, whose: int, tier: str) -> bool:
        """Tell whether any membership that is one now was at a tier with a voucher before."""
        return any((one, tier) in self.welcomed for one in self._all_of(whose))

    def _all_of(self, whose: int) -> list[int]:
        return [whose, *(gone for gone, into in self._same.items() if into == whose)]

    def _turns(self, whose: int, *, tier: str) -> list[int]:
        """Return the last turn of giving a tier's welcome of each membership that is one now."""
        given = (self.gifts.get((one, tier)) for one in self._all_of(whose))
        return [gifts[-1].turn for gifts in given if gifts]

    def _merge(self, *, gone: int, into: int, day: str, ladder: Ladder) -> None:
        """Let both spends count for one, who stands on the highest tier that either has."""
        ranks = [ladder.rank(self._stands(who, ladder=ladder)) for who in (gone, into)]
        for bought_on, (money, earned) in self._bought.pop(gone, {}).items():
            self._count(into, day=bought_on, spend=money, points=earned)
        self._same |= {who: into for who, now in self._same.items() if now == gone} | {gone: into}
        spend, before = self._window(into, end=day, ladder=ladder), ranks[1]
        after = max(*ranks, ladder.rank(ladder.tier_at(spend).key))
        if after > before:
            tier = ladder.tiers[after]
            move = ReplayedMove(
                "merge", day, ladder.tiers[before].key, tier.key, spend, tier.threshold
            )
            self._move(into, move, ladder=ladder)


def _start_of_window(end: str, *, ladder: Ladder) -> str:
    """Return the ISO text that sorts just before the first day of a window."""
    if ladder.window is Window.LIFETIME:
        return ""
    if ladder.window is Window.CALENDAR_YEAR:
        return f"{end[:4]}-00-00"
    year, month = divmod(int(end[:4]) * 12 + int(end[5:7]) - 1 - ladder.window_months, 12)
    return f"{year:04d}-{month + 1:02d}{end[7:]}"

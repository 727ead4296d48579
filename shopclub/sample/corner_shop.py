"""Happy Corner, a small shop with a dozen regulars and a few months behind it."""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from shopclub.counter.draft import Draft
from shopclub.counter.receipt import Means
from shopclub.counter.till_terms import TillTerms
from shopclub.kernel.clock import Clock, SetClock
from shopclub.kernel.periods import add_months
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import NewMember
from shopclub.members.particulars import NOTHING_TOLD, Particulars
from shopclub.shop import BEGINNING, Owner, Shop, create_shop, open_shop
from shopclub.staff.pins import PinCost
from shopclub.staff.roles import Actor, Role
from shopclub.storage.identity import Identity
from shopclub.targets.target import Figure, TargetSaid, baseline_month, goal_by

SAMPLE_PIN = "135790"
LUCKY = "赵丽华"
"""The regular whose birthday is the day on which the sample is made."""
DECLINES = "周美玲"
REMINDERS_EN = "May we remind you of your birthday and of points that expire?"
REMINDERS_ZH = "可以提醒您生日和即将过期的积分吗？"
MONTHS = 14
MONTHS_WITH_TARGET, WANTED = 4, 15_0
ASKS_FROM = 200_000
"""Minor units of a sale above which this small shop asks its owner."""
MEANS = (Means.WECHAT, Means.ALIPAY, Means.CASH, Means.CARD)


@dataclass(frozen=True, slots=True)
class _Regular:
    name: str
    phone: str
    every_days: int
    usual: int
    birthday: Birthday | None = None
    told: Particulars = NOTHING_TOLD


_REGULARS = (
    _Regular(
        *("王小明", "13800135678", 5, 12_200, Birthday(Calendar.LUNAR, 2, 7, year=1985)),
        Particulars(allergies="花生"),
    ),
    _Regular("李秀英", "13996624418", 6, 6_300, Birthday(Calendar.SOLAR, 3, 22)),
    _Regular("陈建国", "13711228850", 9, 8_850, told=Particulars(preferences="爱喝明前龙井")),
    _Regular(LUCKY, "13755502206", 4, 14_900),
    _Regular("周美玲", "15011238831", 8, 9_140, Birthday(Calendar.LUNAR, 12, 23)),
    _Regular("王晓敏", "13955600242", 12, 4_580),
    _Regular("吴昕媚", "18635107719", 20, 3_250),
    _Regular("魏新民", "13344553090", 28, 2_680),
    _Regular("阿依古丽·买买提江", "15299120798", 15, 5_760),
    _Regular("欧阳文静", "13521114470", 10, 7_430),
    _Regular("Anna O'Brien", "13611170917", 18, 4_120, Birthday(Calendar.SOLAR, 2, 29)),
    _Regular("单于飞", "18911233054", 25, 3_990),
)
_LAST_SALES: tuple[tuple[int, int | None, int], ...] = (
    (23, 2, 8_850),
    (16, None, 1_200),
    (10, 1, 4_580),
)


def make_corner_shop(
    path: Path, *, clock: Clock, language: str = "zh_CN", zone_name: str = "Asia/Shanghai"
) -> Shop:
    """Make the sample shop with sales up to an hour before now, and open it on this clock.

    The owner's PIN and the cashier's are SAMPLE_PIN. The same language and instant give the same
    people and sales.
    """
    english = language == "en"
    past = SetClock(clock.now() - timedelta(days=30 * MONTHS))
    identity = Identity(
        name="Happy Corner" if english else "幸福小超市",
        address="18 Xingfu Road, Gongshu, Hangzhou" if english else "杭州市拱墅区幸福路 18 号",
        phone="0571-5555 0123",
        language=language,
        zone_name=zone_name,
    )
    cost = PinCost()
    owner_name = "Lao Wang" if english else "老王"
    shop = create_shop(
        path,
        identity=identity,
        owner=Owner(owner_name, SAMPLE_PIN),
        clock=past,
        pin_cost=cost,
    )
    owner = shop.staff.sign_in(shop.staff.list_active()[0].staff_id, pin=SAMPLE_PIN)
    cashier = shop.staff.appoint(
        name="Xiao Wang" if english else "小王", role=Role.CASHIER, pin=SAMPLE_PIN, by=owner
    )
    shop.set_till_terms(TillTerms(amount_limit=ASKS_FROM), by=owner, effective=BEGINNING)
    _live_through(shop, past, until=clock.now() - timedelta(hours=1), by=cashier)
    _set_target(shop, by=owner)
    shop.close()
    return open_shop(path, clock=clock, pin_cost=cost)


def _live_through(shop: Shop, past: SetClock, *, until: datetime, by: Actor) -> None:
    chance = random.Random(20261122)  # noqa: S311  # a sample, not a secret
    today = shop.clock.local(until).date()
    members = [
        shop.members.enrol(
            NewMember(
                name=one.name,
                phone=one.phone,
                birthday=_of_today(today) if one.name == LUCKY else one.birthday,
                particulars=one.told,
                consents=_consents(one, language=shop.identity.language),
            ),
            by=by,
        ).member_id
        for one in _REGULARS
    ]
    last_sales_begin = until - timedelta(minutes=30)
    visits = sorted(
        (instant, place)
        for place, one in enumerate(_REGULARS)
        for instant in _visits(one, chance, begin=past.now(), until=last_sales_begin)
    )
    for count, (instant, place) in enumerate(visits):
        past.set(instant)
        amount = _amount(_REGULARS[place], chance)
        draft = Draft(
            sale_id=f"sample-{count}",
            amount=amount,
            member_id=members[place],
            means=chance.choice(MEANS),
        )
        most = shop.till.quote(draft).most_points
        use = most if most >= 500 and chance.random() < 0.5 else 0
        shop.till.ring_up(
            Draft(
                sale_id=draft.sale_id,
                amount=amount,
                member_id=members[place],
                points=use,
                means=draft.means,
            ),
            by=by,
        )
    for minutes, who, paid in _LAST_SALES:
        past.set(until - timedelta(minutes=minutes))
        member_id = None if who is None else members[who]
        last = Draft(sale_id=f"sample-last-{minutes}", amount=paid, member_id=member_id)
        shop.till.ring_up(last, by=by)


def _set_target(shop: Shop, *, by: Actor) -> None:
    """Let the members' sales be wanted 15% higher in a year, since some months."""
    first = add_months(shop.clock.today().replace(day=1), months=-MONTHS_WITH_TARGET)
    month = baseline_month(first, today=first)
    baseline = shop.insights.figure_of_month(Figure.MEMBER_SALES, month, by=by) or 0
    said = TargetSaid(Figure.MEMBER_SALES, first, 12, baseline, goal_by(WANTED, baseline=baseline))
    if said.goal != baseline:
        shop.targets.add(said, by=by)


def _consents(one: _Regular, *, language: str) -> tuple[Consenting, ...]:
    """Return the answer to reminders; one of the regulars declined."""
    text = REMINDERS_EN if language == "en" else REMINDERS_ZH
    return (Consenting(Purpose.REMINDERS, text, given=one.name != DECLINES),)


def _of_today(today: date) -> Birthday:
    return Birthday(Calendar.SOLAR, today.month, today.day, year=1979)


def _visits(
    one: _Regular, chance: random.Random, *, begin: datetime, until: datetime
) -> list[datetime]:
    at = begin + timedelta(days=chance.randrange(one.every_days), minutes=chance.randrange(600))
    found = []
    while at < until:
        found.append(at)
        at += timedelta(
            days=max(1, one.every_days + chance.randint(-2, 2)), minutes=chance.randint(-90, 90)
        )
    return found


def _amount(one: _Regular, chance: random.Random) -> int:
    return max(350, one.usual * chance.randint(40, 160) // 100 // 10 * 10)

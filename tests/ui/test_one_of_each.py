"""What is said of one thing is said of one: no "1 sales" on any screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.backup.accounts import Account, People
from shopclub.backup.contents import Contents
from shopclub.birthdays.ahead import Ahead
from shopclub.counter.erasing import EraseQuote
from shopclub.counter.merging import MergeQuote
from shopclub.counter.next_step import NextStep, StepKind
from shopclub.counter.takings import Takings
from shopclub.counter.till_terms import SaleTooOld
from shopclub.exchange.columns import Mapping
from shopclub.exchange.exporting import Exported
from shopclub.exchange.fields import ListKind
from shopclub.exchange.importing import Imported
from shopclub.exchange.plan import Choices, Plan, PlannedBalance, PlannedMember, PlannedSale
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.insights.lapsing_vouchers import LapsingVouchers
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.insights.today import Lapsing, Reviews, Today
from shopclub.kernel.money import currency
from shopclub.kernel.recovery_codes import CodeFault, RecoveryCodeRefused
from shopclub.points.ledger import InDeficit, NotEnoughPoints
from shopclub.sales.rollups import DayTotals
from shopclub.storage.problems import FileBehindHead
from shopclub.ui.counter.member_card import MemberCard
from shopclub.ui.counter.member_words import step_words
from shopclub.ui.exchange_words import (
    doubles_word,
    exported_word,
    left_out_word,
    plan_word,
    result_word,
)
from shopclub.ui.members.erase_words import erase_lines
from shopclub.ui.members.merge_dialog import _says
from shopclub.ui.sentences import sentence_of
from shopclub.ui.start.state import StartState
from shopclub.ui.start.ways import Way
from shopclub.ui.start.words import account_lines, way_note
from shopclub.ui.today.cards import card_of
from shopclub.ui.today.figures_band import FiguresBand
from shopclub.ui.today.odd_lines import oddity_lines
from shopclub.ui.today.presenter import ListKind as TodayKind
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.spans import plain_text
from tests.ui.counter.test_member_card import PROFILE, SILVER
from tests.ui.start.stand_ins import AT, NEWEST

MONEY, DAY = currency("CNY"), date(2026, 11, 21)
LAST = date(2026, 11, 30)


def plan(kind: ListKind, **fields: object) -> Plan:
    """Return a plan of one row."""
    return Plan("list.csv", "", Mapping(kind, (), 0), Choices(), 1, **fields)  # type: ignore[arg-type]


MEMBER = cast(PlannedMember, SimpleNamespace(points=1, holder=None))
BALANCE = cast(PlannedBalance, SimpleNamespace(points=1))
SALE = cast(PlannedSale, SimpleNamespace(amount=1_280, holder=None))
MERGED = cast(MergeQuote, SimpleNamespace(welcome=1, locked=False))
ACCOUNT = Account((), (), (), People(from_backup=(1,), nameless=(2,)))
ONE_IN_IT = replace(NEWEST, contents=replace(cast(Contents, NEWEST.contents), members=1, sales=1))
TODAY = Today(
    day=DAY,
    currency="CNY",
    takings=Takings(DAY, DayTotals(1, 1, 1_280, 1_280, 1_280), 0, ()),
    given=0,
    redeemed=0,
    birthdays=Ahead(DAY, 7, (), 0, 0, 0, 0),
    birthday_tiers={},
    lapsing=Lapsing((), 1, 10, 1),
    vouchers=LapsingVouchers((), 1),
    reviews=Reviews((), 1, 1),
    low_gifts=(),
    oddities=(),
)


def odd(kind: OddityKind, **fields: object) -> str:
    """Return what the page of today says of an oddity."""
    seen = Oddity(kind, 1, **fields)  # type: ignore[arg-type]
    (line,) = oddity_lines((seen,), today=DAY, currency=MONEY)
    return f"{line.name}: {plain_text(line.end)}"


def to_erase(points: int) -> str:
    """Return what erasing says of the points of a member."""
    quote = EraseQuote(PROFILE.member, points, vouchers=0, visits=0, spent=0, merged=0)
    return "\n".join(said for _, said in erase_lines(quote, currency=MONEY))


@pytest.mark.parametrize(
    ("say", "said"),
    [
        (
            lambda: plan_word(plan(ListKind.MEMBERS, members=(MEMBER,)), currency=MONEY),
            "1 member would come in with 1 point.",
        ),
        (
            lambda: plan_word(plan(ListKind.BALANCES, balances=(BALANCE,)), currency=MONEY),
            "1 member would be given 1 point.",
        ),
        (
            lambda: plan_word(plan(ListKind.PURCHASES, sales=(SALE,)), currency=MONEY),
            "1 purchase of ¥12.80 would come in.",
        ),
        (lambda: left_out_word(plan(ListKind.MEMBERS)), "1 row read, 1 left out"),
        (
            lambda: result_word(Imported(1, ListKind.MEMBERS, members=1, points=1), currency=MONEY),
            "Imported: 1 member, 1 point.",
        ),
        (
            lambda: result_word(
                Imported(1, ListKind.PURCHASES, sales=1, money=1_280, lifted=1), currency=MONEY
            ),
            "Imported: 1 purchase of ¥12.80; 1 member reached a tier.",
        ),
        (lambda: doubles_word(1), "1 who came in may be a member already."),
        (lambda: exported_word(Exported(Path("x.csv"), 1, 1)), "Exported: 1 row to x.csv"),
        (
            lambda: sentence_of(CellRefused(CellFault.RAGGED, "1"), currency=MONEY),
            "This row has 1 cell, not as many as the others.",
        ),
        (
            lambda: "\n".join(account_lines(ACCOUNT)),
            """1 who works here was read from the newest backup
1 who works here is known by number only; the owner takes them back""",
        ),
        (
            lambda: way_note(
                Way.BACKUP, StartState(FileBehindHead(1, AT), "", backup=ONE_IN_IT), now=AT
            ),
            "Of 27 Nov, 14:10: 1 member, 1 sale, the last one 27 Nov, 14:10.",
        ),
        (
            lambda: sentence_of(FileBehindHead(1, AT), currency=MONEY).split(": ")[1],
            "1 entry of the log is missing. It was put back by hand, or lost its journal.",
        ),
        (
            lambda: sentence_of(SaleTooOld(2, 1), currency=MONEY),
            "Sold 2 days ago: after 1 day a refund needs the owner.",
        ),
        (lambda: sentence_of(InDeficit(1), currency=MONEY), "No points to use: 1 is owed."),
        (
            lambda: sentence_of(NotEnoughPoints(-1, 9), currency=MONEY),
            "No points to use: 1 is owed.",
        ),
        (
            lambda: sentence_of(RecoveryCodeRefused(CodeFault.LENGTH, found=1), currency=MONEY),
            "The code has 32 characters; 1 entered.",
        ),
        (lambda: card_of(TodayKind.LAPSING, TODAY).note, "1 day, ¥0.10"),
        (lambda: card_of(TodayKind.REVIEWS, TODAY).note, "within 1 day"),
        (
            lambda: odd(OddityKind.ADJUSTMENTS, points=-1, name="0420"),
            "1 adjustment by hand: card 0420, −1 point in all",
        ),
        (lambda: odd(OddityKind.ADJUSTMENTS, points=1), "1 adjustment by hand: 1 point in all"),
        (
            lambda: odd(OddityKind.SILENT, tier=SILVER, days=21),
            "1 of Silver stays away: for 21 days",
        ),
        (
            lambda: _says(MERGED).split(". ")[2],
            "1 welcome point of the new tier comes with it.",
        ),
        (
            lambda: plain_text(
                step_words(
                    NextStep(StepKind.KEEP, SILVER, 1, in_money=False, percent=93, by=LAST),
                    currency=MONEY,
                )
            ),
            "1 point more to keep Silver",
        ),
    ],
)
def test_one_is_said_of_one(say: Callable[[], str], said: str, qapp: QApplication) -> None:
    assert say() == said


def test_a_point_that_stays_or_is_owed_after_erasing_is_one() -> None:
    assert "1 can be used by nobody then; it lapses when it is due." in to_erase(1)
    assert "1 is owed: nobody will pay it." in to_erase(-1)


def test_the_share_of_members_says_one_sale(qtbot: QtBot) -> None:
    band = FiguresBand()
    qtbot.addWidget(band)
    band.show_today(TODAY)
    said = [label.text() for label in band.findChildren(ElidingLabel)]
    assert any("1 of 1 sale" in one and "sales" not in one for one in said), said


def test_a_point_that_expires_is_one(qtbot: QtBot) -> None:
    card = MemberCard()
    qtbot.addWidget(card)
    card.show_profile(replace(PROFILE, expiring=(1, LAST)), currency=MONEY, today=DAY)
    assert card._expiring.text() == "1 expires 30 Nov"

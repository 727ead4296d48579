from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.counter.quote import (
    BelowMinimumBalance,
    PointsNeedMember,
    PointsNotInSteps,
    TooManyPoints,
)
from shopclub.counter.till import SaleNotSaved, TenderedTooLittle
from shopclub.exchange.refusals import ExportFault, ExportRefused
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.money import AmountFault, AmountRefused, currency
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.members.birthday import BirthdayFault, BirthdayRefused
from shopclub.members.members import PhoneTaken
from shopclub.members.phones import PhoneFault, PhoneRefused
from shopclub.points.ledger import InDeficit, NotEnoughPoints, PointsOutOfRange, ReasonMissing
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinFault, PinRefused
from shopclub.staff.staff import WrongPin
from shopclub.storage.problems import CommitUncertain, DiskFull, FileLocked
from shopclub.ui.paper.problems import FolderFault, PaperNotSaved, PrinterMissing
from shopclub.ui.sentences import sentence_of
from shopclub.ui.staff_sentences import wait_word
from tests.ui.stand_ins import speaking

YUAN = currency("CNY")
YEN = currency("JPY")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (TextRefused(TextFault.MISSING), "A name is needed."),
        (TextRefused(TextFault.TOO_LONG, 60), "At most 60 characters."),
        (PhoneRefused(PhoneFault.DIGITS, "1", 11, 10), "11 digits expected, 10 found."),
        (
            PhoneRefused(PhoneFault.EXCEL_DAMAGE, "1.38E+10"),
            "Excel has damaged this number (1.38E+10).",
        ),
        (PhoneTaken(7, "王小明"), "Already a member: 王小明 - open?"),
        (BirthdayRefused(BirthdayFault.NO_SUCH_DAY), "This day does not exist."),
        (BirthdayRefused(BirthdayFault.TOO_OLD), "This is more than 120 years ago."),
        (AmountRefused(AmountFault.EMPTY, "", YUAN), "Enter an amount like 19.90."),
        (AmountRefused(AmountFault.TOO_MANY_DECIMALS, "1.005", YUAN), "At most 2 decimals."),
        (
            AmountRefused(AmountFault.TOO_MANY_DECIMALS, "1.5", YEN),
            "This currency has no decimals.",
        ),
        (AmountRefused(AmountFault.DECIMAL_COMMA, " 19,99", YUAN), "Did you mean 19.99?"),
        (NotEnoughPoints(has=80, needs=100), "Not enough points: has 80, needs 100."),
        (NotEnoughPoints(has=-30, needs=100), "No points to use: 30 are owed."),
        (InDeficit(owes=30), "No points to use: 30 are owed."),
        (ReasonMissing(), "A reason is needed."),
        (PointsOutOfRange(0, most=100_000_000), "From 1 to 100,000,000 points at a time."),
        (TooManyPoints(most=1_200), "This bill takes at most 1,200 points."),
        (TooManyPoints(most=0), "This bill takes no points."),
        (PointsNotInSteps(step=100), "Points are used in steps of 100."),
        (
            BelowMinimumBalance(has=80, minimum=500),
            "Points can be used from 500 on: this member has 80.",
        ),
        (
            PointsNeedMember(),
            "Only a member pays with points: find the member first.",
        ),
        (TenderedTooLittle(10_000, 12_160), "¥21.60 short: ¥100.00 of ¥121.60."),
        (PinRefused(PinFault.LENGTH), "A PIN has 6 to 12 digits."),
        (WrongPin(), "This PIN is not right. Try again."),
        (SignInLocked(timedelta(seconds=30)), "Too many wrong PINs. Try again in 30 seconds."),
        (DiskFull(), "The disk is full. Make room, then try again."),
        (
            SaleNotSaved(DiskFull()),
            "The sale was NOT saved. The disk is full. Make room, then try again.",
        ),
        (
            CommitUncertain(FileLocked()),
            (
                "It is not certain that this was saved. "
                "Another program holds the shop file. Close it, then try again."
            ),
        ),
        (PrinterMissing(""), "There is no printer. Save the PDF instead."),
        (
            PrinterMissing("Roll"),
            "The printer Roll is not there. Choose another one or save the PDF.",
        ),
        (PaperNotSaved(FolderFault.GONE, "E:"), "The folder E: is not there."),
        (
            ExportRefused(ExportFault.NO_MANIFEST),
            "This is not an export of everything from ShopClub.",
        ),
        (ExportRefused(ExportFault.DAMAGED, "sale.csv"), "sale.csv is not as it was written."),
        (
            ExportRefused(ExportFault.DAMAGED, "sale", 1_234),
            "Sheet sale, row 1,234 is not as it was written. Nothing was done.",
        ),
        (
            ExportRefused(ExportFault.TOO_LONG, "sale"),
            "sale has more rows than a sheet can hold. Bring back the CSV parts instead.",
        ),
    ],
)
def test_a_refusal_says_its_values(error: ShopClubError | EnvironmentProblem, said: str) -> None:
    assert sentence_of(error, currency=YUAN) == said


@pytest.mark.parametrize(
    ("wait", "word"),
    [
        (timedelta(milliseconds=3), "1 second"),
        (timedelta(seconds=29.2), "30 seconds"),
        (timedelta(seconds=119), "119 seconds"),
        (timedelta(seconds=120), "2 minutes"),
        (timedelta(seconds=481), "9 minutes"),
        (timedelta(hours=1, seconds=1), "61 minutes"),
        (timedelta(hours=24), "24 hours"),
    ],
)
def test_a_wait_is_rounded_up_to_what_people_count_in(wait: timedelta, word: str) -> None:
    assert wait_word(wait) == word


def test_a_name_is_never_a_placeholder() -> None:
    error = PhoneTaken(7, "{name} {entry}")

    assert sentence_of(error, currency=YUAN) == "Already a member: {name} {entry} - open?"


def test_a_sentence_speaks_the_language_in_force(qapp: QApplication) -> None:
    refusal = PhoneRefused(PhoneFault.DIGITS, "1", 11, 10)
    with speaking(qapp, "zh_CN"):
        assert sentence_of(refusal, currency=YUAN) == "应为 11 位，现有 10 位。"
    with speaking(qapp, "zh_TW"):
        assert sentence_of(refusal, currency=YUAN) == "應為 11 位，現有 10 位。"

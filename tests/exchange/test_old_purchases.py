"""Purchases and members of days that no receipt can name."""

from collections.abc import Callable

from shopclub.exchange.importing import Imported
from shopclub.exchange.refusals import CellFault
from tests.exchange.conftest import Try

HEAD = "日期;手机号;金额;单号\n"


def test_a_purchase_older_than_any_number_of_a_receipt_stays_out_and_the_others_come_in(
    bring: Callable[..., Imported], try_list: Try
) -> None:
    """1900 is what many programmes write for a day that nobody told."""
    days = ("1900-01-01", "1960-01-01 01:00", "0001-01-01 00:00", "1960-01-01", "2026-10-01")
    text = HEAD + "".join(f"{day};;5;\n" for day in days)
    found = try_list(text).problems
    assert [problem.line for problem in found] == [2, 3, 4]
    assert {getattr(problem.refusal, "fault", None) for problem in found} == {CellFault.TOO_OLD}
    assert bring(text).sales == 2


def test_a_member_of_longer_ago_than_any_purchase_stays_out_and_the_others_come_in(
    bring: Callable[..., Imported], try_list: Try
) -> None:
    days = ("1900-01-01", "1959-12-31", "0001-01-01", "2030-01-01", "1960-01-01", "")
    text = "姓名,入会日期\n" + "".join(f"张三{number},{day}\n" for number, day in enumerate(days))
    found = try_list(text).problems
    assert [getattr(problem.refusal, "fault", None) for problem in found] == [
        *[CellFault.JOINED_TOO_EARLY] * 3,
        CellFault.FUTURE,
    ]
    assert bring(text).members == 2

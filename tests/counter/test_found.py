"""The list of members found: two plans, one order, a fixed number of questions to the file."""

from typing import Any

import pytest

from shopclub.counter import found
from shopclub.counter.found import SHOWN
from shopclub.members.loading import LoadedMember, load_many
from shopclub.storage.database import engine, run
from tests.builders import Desk, spoil


def names(desk: Desk, text: str, *, limit: int = SHOWN) -> list[str]:
    """Return the names that a text finds, in their order."""
    return [row.name for row in desk.shop.lookup.find(text, limit=limit)]


def test_both_plans_give_the_same_order_by_last_visit(desk: Desk) -> None:
    """Forty match: with 40 members they are many and the visits are walked; with 2,000, few."""
    moment = desk.shop.clock.moment()

    def load(*people: str) -> None:
        load_many((LoadedMember(name, moment) for name in people), identity=desk.shop.identity)

    load(*(f"Pat {n:02}" for n in range(40)))
    for n in range(0, 40, 3):
        run(
            "INSERT INTO sales_by_member (member_id, visits, last_at, last_day, paid)"
            " VALUES (?, 1, ?, '2026-11-21', 100)",
            n + 1,
            n * 7_919 % 101,
        )
    visited = sorted(range(0, 40, 3), key=lambda n: (n * 7_919 % 101, n), reverse=True)
    expected = [f"Pat {n:02}" for n in (*visited, *(n for n in range(39, -1, -1) if n % 3))]
    walked = names(desk, "pat")
    load(*(f"Zoe {n}" for n in range(2_000)))
    collected = names(desk, "pat")
    assert walked == collected == expected[:SHOWN]
    assert names(desk, "pat", limit=5) == expected[:5]


def statements_of(desk: Desk, text: str) -> int:
    """Count the statements that a search runs."""
    seen: list[str] = []
    connection: Any = engine().connection()
    connection.set_trace_callback(seen.append)
    try:
        desk.shop.lookup.find(text)
    finally:
        connection.set_trace_callback(None)
    return len(seen)


def test_twenty_rows_cost_no_more_statements_than_one(desk: Desk) -> None:
    desk.enrol("Zoe")
    for n in range(SHOWN):
        desk.enrol(f"Pat {n}", f"138001380{n:02}")
    desk.shop.lookup.find("zoe")
    assert len(desk.shop.lookup.find("zoe")) == 1
    assert len(desk.shop.lookup.find("pat")) == SHOWN
    one, many = statements_of(desk, "zoe"), statements_of(desk, "pat")
    exact = statements_of(desk, "13800138007")
    print(f"{one} statements for one row, {many} for twenty, {exact} for a whole number")
    assert many <= one <= 7
    assert exact <= 3


@pytest.mark.parametrize("root", [0, 1, 7, 8, 447, 1_414, 4_472])
def test_a_root_is_rounded_down_by_less_than_a_quarter(root: int) -> None:
    rounded = found._few(root)
    assert root * 3 <= rounded * 4 <= root * 4


def test_a_row_shows_a_chinese_name_in_pinyin(desk: Desk) -> None:
    desk.enrol("单雄信")
    desk.enrol("Ann")
    assert [row.latin for row in desk.shop.lookup.find("单")] == ["Shan Xiongxin"]
    assert [row.latin for row in desk.shop.lookup.find("ann")] == [""]


def test_points_of_a_row_are_those_that_can_be_used(desk: Desk) -> None:
    wang = desk.enrol("王小明")
    desk.give(250, to=wang)
    (row,) = desk.shop.lookup.find("王")
    assert row.points == desk.points_of(wang) == 250
    run("UPDATE point_lot SET expires_on = '2026-11-20'")
    (row,) = desk.shop.lookup.find("王")
    assert row.points == desk.points_of(wang) == 0


def test_a_member_whose_card_a_damaged_file_has_lost_ends_no_search(desk: Desk) -> None:
    lost, other = desk.enrol("王小明"), desk.enrol("王小红")
    spoil(f"DELETE FROM member_card WHERE member_id = {lost.member_id}")
    assert [found.member_id for found in desk.shop.lookup.find("王小")] == [other.member_id]

"""What an import does with twins, a second time, a stop and a change in between."""

from collections.abc import Callable
from datetime import date

import pytest

from shopclub.counter import import_proof
from shopclub.exchange import files
from shopclub.exchange.days import Order
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.plan import Choices
from shopclub.exchange.refusals import (
    AlreadyImported,
    CellFault,
    CellRefused,
    ColumnMissing,
    ImportCancelled,
    ListChanged,
)
from shopclub.members.consent import ConsentNeeded
from shopclub.members.members import NewMember
from shopclub.members.membership import MembershipTerms
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import Desk, spoil
from tests.exchange.conftest import Try

HEAD = "姓名,手机号,生日,积分,卡号,备注\n"
ZHANG, LI = "张三,13800138000,1990-5-6,100,A1,\n", "李四,13900139000,,50,A2,爱喝茶\n"


def test_the_same_file_comes_in_once(
    desk: Desk, bring: Callable[..., Imported], try_list: Try
) -> None:
    bring(HEAD + ZHANG)
    with pytest.raises(AlreadyImported) as refused:
        try_list(HEAD + ZHANG)
    assert refused.value.day == date(2026, 11, 28)
    assert rows("SELECT count(*) FROM member") == [(1,)]
    (kept,) = files.list_imported()
    assert (kept.ending, kept.added, kept.left_out) == ("csv", 1, 0)
    assert import_proof.differences() == ()
    spoil("UPDATE imported_file SET left_out = 1")
    assert import_proof.differences() == (("imported file against its seal", "1", 0, 0),)


def test_a_plan_carried_out_twice_is_refused_the_second_time(desk: Desk, try_list: Try) -> None:
    found = try_list(HEAD + ZHANG)
    carry_out(desk.shop, found, by=desk.owner)
    with pytest.raises(AlreadyImported):
        carry_out(desk.shop, found, by=desk.owner)


def test_a_phone_taken_since_the_plan_changes_nothing(desk: Desk, try_list: Try) -> None:
    found = try_list(HEAD + ZHANG + LI)
    desk.enrol("王五", "13900139000")
    with pytest.raises(ListChanged):
        carry_out(desk.shop, found, by=desk.owner)
    assert rows("SELECT count(*) FROM member") == [(1,)]
    assert files.list_imported() == ()


@pytest.mark.parametrize("at", [0, 250, 500, 600])
def test_a_stop_at_any_row_leaves_nothing(desk: Desk, try_list: Try, at: int) -> None:
    many = "".join(f"顾客{n},138{n:08d},,{n},,\n" for n in range(600))
    found = try_list(HEAD + many)
    told: list[int] = []

    def stop(done: int, of: int) -> None:
        told.append(done)
        if done >= at:
            raise ImportCancelled

    with pytest.raises(ImportCancelled):
        carry_out(desk.shop, found, by=desk.owner, progress=stop)
    assert told[-1] == at
    for table in ("member", "member_card", "search_key", "point_entry", "imported_file"):
        assert rows(f"SELECT count(*) FROM {table}") == [(0,)]
    assert desk.shop.check() == ()
    assert carry_out(desk.shop, found, by=desk.owner).members == 600


def test_only_the_owner_imports(desk: Desk, try_list: Try) -> None:
    found = try_list(HEAD + ZHANG)
    with pytest.raises(NotPermitted):
        carry_out(desk.shop, found, by=Actor(2, "小王", Role.MANAGER))


def test_a_list_without_names_or_with_a_day_that_is_over_is_refused(try_list: Try) -> None:
    with pytest.raises(ColumnMissing):
        try_list("手机号,生日\n13800138000,1990-1-1\n")
    with pytest.raises(CellRefused) as refused:
        try_list(HEAD + ZHANG, Choices(expires_on=date(2026, 11, 27)))
    assert refused.value.fault is CellFault.LAPSED


def test_a_shop_that_asks_its_notice_of_lists_refuses_them(desk: Desk, try_list: Try) -> None:
    asks = MembershipTerms(notice_needed=True)
    desk.shop.set_membership_terms(asks, by=desk.owner, effective=BEGINNING)
    with pytest.raises(ConsentNeeded):
        try_list(HEAD + ZHANG)


def test_the_order_of_day_and_month_is_asked_for(try_list: Try) -> None:
    for day in ("05/06/1990", "6/5"):
        found = try_list(HEAD + f"张三,13800138000,{day},,,\n")
        assert found.asks_order
        assert found.added == 0
        (known,) = try_list(
            HEAD + f"张三,13800138000,{day},,,\n", Choices(order=Order.DAY_FIRST)
        ).members
        assert known.told.birthday is not None


def test_ragged_rows_and_codes_of_others_stay_out_with_their_lines(
    desk: Desk, try_list: Try
) -> None:
    member = desk.shop.members.enrol(NewMember("赵六", "13700137000"), by=desk.owner)
    desk.shop.members.add_code(member.member_id, "A2", by=desk.owner)
    found = try_list(HEAD + ZHANG + "王五,13600136000\n" + LI + "\n" + "合计,,,150,,\n")
    faults = [
        (problem.line, problem.refusal.fault)
        for problem in found.problems
        if isinstance(problem.refusal, CellRefused)
    ]
    assert faults == [(3, CellFault.RAGGED), (4, CellFault.CODE_TAKEN)]
    assert (found.rows, found.added) == (3, 1)


def test_whoever_is_called_sum_and_has_a_phone_is_no_line_of_totals(try_list: Try) -> None:
    found = try_list("name,phone,points\nSum,13800138000,5\nSum,2 members,150\n")
    assert [one.told.name for one in found.members] == ["Sum"]
    assert (found.rows, found.problems) == (1, ())


def test_balances_go_to_members_by_phone_or_card_and_only_once(
    desk: Desk, bring: Callable[..., Imported], try_list: Try
) -> None:
    member = desk.enrol("张三", "13800138000")
    text = "手机号,积分\n13800138000,1200\n13800138000,5\n13900139000,7\n13500135000,-5\n"
    found = try_list(text)
    assert [problem.line for problem in found.problems] == [3, 4, 5]
    done = bring(text, Choices(expires_on=date(2027, 6, 30)))
    assert (done.points, done.left_out) == (1_200, 3)
    (lot,) = desk.shop.points.account(member.member_id).lots
    assert (lot.remaining, lot.expires_on) == (1_200, date(2027, 6, 30))
    assert desk.shop.check() == ()


SALES = "日期;手机号;金额;单号\n"


def test_a_longer_list_of_purchases_brings_only_the_new_ones(
    desk: Desk, bring: Callable[..., Imported]
) -> None:
    desk.enrol("张三", "13800138000")
    first = SALES + "2026-10-01 10:00;13800138000;¥1,000.00;N1\n"
    assert bring(first).sales == 1
    done = bring(first + "2026-10-02;;50;N2\n")
    assert (done.sales, done.known_before, done.money) == (1, 1, 5_000)
    assert rows("SELECT count(*), sum(paid) FROM sale") == [(2, 105_000)]
    assert desk.shop.check() == ()


def test_purchases_count_in_todays_window_and_a_refund_keeps_the_books(
    desk: Desk, bring: Callable[..., Imported]
) -> None:
    ladder = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 1_000_00, welcome_points=88)))
    desk.set_ladder(ladder)
    rich, poor = desk.enrol("张三", "13800138000"), desk.enrol("李四", "13900139000")
    done = bring(
        SALES
        + "2026-10-01;13800138000;1,000.00;N1\n2019-10-01;13900139000;9,000.00;N2\n"
        + "2026-11-28 03:30;13900139000;1.00;N3\n"
    )
    assert done.lifted == 1
    on = desk.shop.clock.today()
    standing = desk.shop.tiers.standing
    assert standing(rich.member_id, ladder=ladder, on=on).tier.key == "silver"
    assert standing(poor.member_id, ladder=ladder, on=on).tier.key == "bronze"
    assert desk.points_of(rich) == 88
    assert rows("SELECT day FROM sale ORDER BY at DESC LIMIT 1") == [("2026-11-27",)]
    desk.ring_up(50_000, member=poor)
    desk.ring_up(60_000, member=poor)
    assert standing(poor.member_id, ladder=ladder, on=on).tier.key == "silver"
    assert desk.shop.check() == ()
    desk.shop.rebuild(by=desk.owner)
    assert desk.shop.check() == ()


def test_a_purchase_of_tomorrow_and_one_twice_stay_out(try_list: Try) -> None:
    found = try_list(SALES + "2026-11-29;;5;A\n2026-10-01;;5;B\n2026-10-01;;6;B\n2026-10-02;;x;C\n")
    assert [problem.line for problem in found.problems] == [2, 4, 5]
    assert found.added == 1


def test_many_purchases_of_a_day_go_to_further_tills(
    desk: Desk, bring: Callable[..., Imported]
) -> None:
    many = "".join(f"2026-10-01;;1.00;{n}\n" for n in range(10_001))
    bring(SALES + many)
    assert rows("SELECT till, count(*) FROM sale GROUP BY till ORDER BY till") == [
        (98, 2),
        (99, 9_999),
    ]

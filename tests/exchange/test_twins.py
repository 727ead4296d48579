"""Rows of one person, or of a member who is there: skipped, merged or made anew, and counted."""

from collections.abc import Callable

from shopclub.exchange import files
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.plan import Choices, Twins
from tests.builders import Desk
from tests.exchange.conftest import Try

HEAD = "姓名,手机号,生日,积分,卡号,备注\n"
ZHANG, LI = "张三,13800138000,1990-5-6,100,A1,\n", "李四,13900139000,,50,A2,爱喝茶\n"
TWIN = "张三丰,138-0013-8000,,30,A3,新号\n"


def test_a_twin_in_the_list_is_skipped_joined_or_made_without_a_phone(try_list: Try) -> None:
    skipped = try_list(HEAD + ZHANG + LI + TWIN)
    assert [(twin.line, twin.of_line, twin.name) for twin in skipped.twins] == [(4, 2, "张三丰")]
    assert (skipped.added, skipped.points) == (2, 150)
    joined = try_list(HEAD + ZHANG + LI + TWIN, Choices(twins=Twins.UPDATE))
    assert (joined.added, joined.points) == (2, 180)
    assert (joined.members[0].codes, joined.members[0].told.particulars.note) == (
        ("a1", "a3"),
        "新号",
    )
    made = try_list(HEAD + ZHANG + LI + TWIN, Choices(twins=Twins.NEW))
    assert (made.added, made.members[2].told.phone) == (3, None)


def test_rows_that_are_merged_are_counted_as_merged_and_not_as_left_out(
    desk: Desk, try_list: Try
) -> None:
    desk.enrol("李先生", "13900139000")
    text = HEAD + ZHANG + LI + TWIN + TWIN.replace("A3", "A4") + "王五,1,,,,\n"
    skipped = try_list(text)
    assert (skipped.rows, skipped.taken, skipped.merged, skipped.left_out) == (5, 1, 0, 4)
    joined = try_list(text, Choices(twins=Twins.UPDATE))
    assert (joined.rows, joined.taken, joined.merged, joined.left_out) == (5, 4, 3, 1)
    done = carry_out(desk.shop, joined, by=desk.owner)
    assert (done.members, done.updated, done.points, done.left_out) == (1, 3, 210, 1)
    (kept,) = files.list_imported()
    assert (kept.added, kept.left_out) == (4, 1)


def test_who_stays_out_takes_along_the_rows_that_were_merged_into_theirs(
    desk: Desk, try_list: Try
) -> None:
    desk.shop.members.add_code(desk.enrol("李先生").member_id, "A3", by=desk.owner)
    joined = try_list(HEAD + ZHANG + LI + TWIN, Choices(twins=Twins.UPDATE))
    assert (joined.rows, joined.taken, joined.merged, joined.left_out) == (3, 1, 0, 2)


def test_a_member_who_is_there_is_told_more_of_and_keeps_what_stands(
    desk: Desk, bring: Callable[..., Imported]
) -> None:
    member = desk.enrol("张先生", "13800138000")
    done = bring(HEAD + ZHANG + LI, Choices(twins=Twins.UPDATE))
    assert (done.members, done.updated, done.points) == (1, 1, 150)
    again = desk.shop.members.member(member.member_id)
    assert again.name == "张先生"
    assert again.birthday is not None
    assert desk.shop.members.holder_of_card("A1") == again
    assert desk.points_of(member) == 100
    assert desk.shop.check() == ()


def test_a_member_who_is_there_is_skipped_unless_asked(desk: Desk, try_list: Try) -> None:
    desk.enrol("张先生", "13800138000")
    found = try_list(HEAD + ZHANG + LI)
    assert found.added == 1
    assert found.twins[0].holder is not None
    assert found.twins[0].holder.name == "张先生"

"""The list of members as a file: safe to open, in the words of the shop, and readable again."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from shopclub.exchange.cells import ACTIVE
from shopclub.exchange.columns import guess
from shopclub.exchange.days import read_birthday, written_birthday
from shopclub.exchange.fields import Field
from shopclub.exchange.importing import carry_out
from shopclub.exchange.member_file import member_file
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices, Plan, Twins
from shopclub.exchange.planning import plan
from shopclub.exchange.refusals import CellFault, CellRefused, ListChanged
from shopclub.kernel.codes import card_number
from shopclub.kernel.phrases import LANGUAGES
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.cards import CodeOfOurs
from shopclub.members.listing import Listing, SortKey
from shopclub.members.membership import MembershipTerms
from shopclub.members.particulars import Particulars
from shopclub.members.people import NewMember
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, NotPermitted, Role
from tests.builders import GROCER, Desk, desk_in

NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
MANAGER = Actor(1, "小李", Role.MANAGER)
BIRTHDAYS = (
    None,
    Birthday(Calendar.SOLAR, 5, 6, year=1990),
    Birthday(Calendar.SOLAR, 5, 6),
    Birthday(Calendar.SOLAR, 2, 29),
    Birthday(Calendar.SOLAR, 12, 25),
    Birthday(Calendar.LUNAR, 8, 15),
    Birthday(Calendar.LUNAR, 6, 1, leap_month=True, year=1990),
    Birthday(Calendar.LUNAR, 12, 30, year=1988),
    Birthday(Calendar.LUNAR, 4, 2, leap_month=True),
)
Person = tuple[str, str | None, Birthday | None, date, tuple[str, ...], int, str]


@contextmanager
def shop_of(folder: Path, *, language: str, number: int = 8) -> Iterator[Desk]:
    """Open a new shop whose papers speak a language."""
    identity = replace(GROCER, language=language, number=number)
    with desk_in(folder, identity=identity, now=NOW) as desk:
        yield desk


def fill(desk: Desk) -> None:
    """Make members of every kind: formulas, no phone, tags, points, any birthday, a lost card."""
    for number, birthday in enumerate(BIRTHDAYS):
        desk.turn_to(date(2026, 3, 1 + number))
        phone = "" if number == 2 else f"1380013800{number}"
        tags = ("tea", "@home") if number == 1 else ()
        new = NewMember(
            ("=1+1", "王小明", "O'Brien, Ann")[number % 3] + f" {number}",
            phone,
            birthday=birthday,
            particulars=Particulars(tags=tags),
        )
        member = desk.shop.members.enrol(new, by=desk.owner)
        if number == 3:
            desk.shop.members.replace_card(member.member_id, by=desk.owner)
        if number % 2:
            desk.give(100 + number, to=member)
    desk.clock.set(NOW)


def people(desk: Desk) -> list[Person]:
    """Return what the file tells of each member, in the order in which they joined."""
    ids = desk.shop.member_list.every_id(Listing(sort=SortKey.JOINED, descending=False))
    return [
        (
            one.name,
            one.phone or None,
            one.birthday,
            one.joined,
            tuple(sorted(one.tags)),
            one.points,
            one.card_number,
        )
        for one in desk.shop.member_list.whole(ids, by=desk.owner)
    ]


def written(desk: Desk, path: Path) -> Path:
    """Write everyone into a file."""
    ids = desk.shop.member_list.every_id(Listing(sort=SortKey.JOINED, descending=False))
    path.write_bytes(member_file(desk.shop, ids, by=desk.owner))
    return path


def tried(desk: Desk, path: Path, choices: Choices | None = None) -> Plan:
    """Try a file as it is guessed."""
    table = open_list(path)
    mapping = guess(table, country="CN")
    return plan(desk.shop, table, mapping=mapping, choices=choices or Choices())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_shop_gets_the_same_members_and_the_same_shop_finds_all_of_them(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "members.csv"
    with shop_of(tmp_path / "one", language=language) as desk:
        fill(desk)
        before = people(desk)
        written(desk, path)
        again = tried(desk, path)
        assert (again.problems, again.remarks, again.members) == ((), (), ())
        assert [twin.name for twin in again.twins] == [one[0] for one in before]
        assert all(twin.holder is not None for twin in again.twins)
    with shop_of(tmp_path / "two", language=language) as desk:
        found = tried(desk, path)
        assert (found.problems, found.remarks, found.twins) == ((), (), ())
        assert not found.asks_order
        assert carry_out(desk.shop, found, by=desk.owner).members == len(BIRTHDAYS)
        assert people(desk) == before
        assert desk.shop.check() == ()
        later = desk.enrol("Later")
        assert later.card_number not in [one[-1] for one in before]
    with shop_of(tmp_path / "three", language=language, number=9) as desk:
        carry_out(desk.shop, tried(desk, path), by=desk.owner)
        assert [one[:-1] for one in people(desk)] == [one[:-1] for one in before]
        for name, *_, card in before:
            assert desk.shop.members.holder_of_card(card).name == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_and_words_are_of_the_language_of_papers_and_guessed(
    tmp_path: Path, language: str
) -> None:
    with shop_of(tmp_path, language=language) as desk:
        fill(desk)
        path = written(desk, tmp_path / "members.csv")
        mapping = guess(open_list(path), country="CN")
    assert mapping.columns == (
        Field.NAME, Field.PHONE, Field.CODE, Field.BIRTHDAY, Field.JOINED, Field.POINTS, Field.TAGS,
        None, None, None, None, None,
    )  # fmt: skip
    heads, first, second, *_ = csv.reader(path.read_text("utf-8-sig").splitlines())
    said = dict(zip(heads, second, strict=True))
    wanted = {
        "en": {"Tier": "Bronze", "Standing": "active", "Member since": "2026-03-02"},
        "zh_CN": {"等级": "青铜", "状态": "正常", "入会日期": "2026-03-02"},
        "zh_TW": {"等級": "青銅", "狀態": "正常", "入會日期": "2026-03-02"},
    }[language]
    assert {head: said[head] for head in wanted} == wanted
    assert (first[0], first[1]) == ("'=1+1 0", "'+8613800138000")
    assert said[heads[8]] == "101.00"


def test_no_text_of_the_file_looks_like_a_formula(tmp_path: Path) -> None:
    with shop_of(tmp_path, language="en") as desk:
        for number, sign in enumerate(ACTIVE.replace("\t", "").replace("\r", "").replace("\n", "")):
            tags = Particulars(tags=(f"{sign}tag",))
            new = NewMember(f"{sign}1+1", f"1380013800{number}", particulars=tags)
            desk.shop.members.enrol(new, by=desk.owner)
        path = written(desk, tmp_path / "members.csv")
    _, *lines = csv.reader(path.read_text("utf-8-sig").splitlines())
    assert len(lines) == 8
    assert [cell for line in lines for cell in line if cell[:1] and cell[0] in ACTIVE] == []


@pytest.mark.parametrize("birthday", BIRTHDAYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_written_birthday_is_read_whatever_order_is_chosen(
    language: str, birthday: Birthday | None
) -> None:
    assert read_birthday(written_birthday(birthday, language=language)) == birthday


def test_only_the_owner_gets_the_file(tmp_path: Path) -> None:
    with shop_of(tmp_path, language="en") as desk:
        with pytest.raises(NotPermitted):
            member_file(desk.shop, (), by=MANAGER)
        with pytest.raises(NotPermitted):
            next(desk.shop.member_list.whole((), by=MANAGER))


def test_who_is_known_by_a_card_is_asked_nothing_again(tmp_path: Path) -> None:
    with shop_of(tmp_path, language="zh_CN") as desk:
        child = Birthday(Calendar.SOLAR, 5, 6, year=2020)
        desk.shop.members.enrol(
            NewMember("小孩", "", birthday=child, guardian="妈妈"), by=desk.owner
        )
        path = written(desk, tmp_path / "members.csv")
        asks = MembershipTerms(phone_needed=True, guardian_below=14)
        desk.shop.set_membership_terms(asks, by=desk.owner, effective=BEGINNING)
        found = tried(desk, path)
        assert (found.problems, len(found.twins)) == ((), 1)
        assert found.twins[0].card
        merged = tried(desk, path, Choices(twins=Twins.UPDATE))
        assert carry_out(desk.shop, merged, by=desk.owner).updated == 1
        assert desk.shop.check() == ()


def test_a_card_of_somebody_else_keeps_its_row_out(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with shop_of(tmp_path, language="zh_CN") as desk:
        held = desk.enrol("王小明").card_number
        path.write_text(f"姓名,会员卡号\n李四,{held}\n", encoding="utf-8")
        (problem,) = tried(desk, path).problems
    assert isinstance(problem.refusal, CellRefused)
    assert problem.refusal.fault is CellFault.CODE_TAKEN


def test_a_card_that_was_issued_before_or_is_too_far_away_gives_way_to_a_new_one(
    tmp_path: Path,
) -> None:
    path = tmp_path / "list.csv"
    with shop_of(tmp_path, language="zh_CN") as desk:
        gone = desk.enrol("走了")
        desk.enrol("王小明")
        old, new, far = (card_number(shop=8, running=n) for n in (1, 7, 6_000_000))
        desk.shop.erasing.erase(gone.member_id, word="ERASE", by=desk.owner)
        path.write_text(
            f"姓名,会员卡号\n张三,{old}\n李四,{new}\n赵六,{far}\n钱七,\n", encoding="utf-8"
        )
        found = tried(desk, path)
        assert found.problems == ()
        assert [(one.line, type(one.refusal)) for one in found.remarks] == [
            (2, CodeOfOurs), (4, CodeOfOurs),
        ]  # fmt: skip
        carry_out(desk.shop, found, by=desk.owner)
        cards = {name: card for name, *_, card in people(desk)}
        assert cards["李四"] == new
        assert {cards[name] for name in ("张三", "赵六", "钱七")} == {
            card_number(shop=8, running=n) for n in (8, 9, 10)
        }
        assert desk.shop.check() == ()


def test_a_member_known_by_a_card_who_went_meanwhile_changes_nothing(tmp_path: Path) -> None:
    with shop_of(tmp_path, language="zh_CN") as desk:
        member = desk.enrol("王小明")
        path = written(desk, tmp_path / "members.csv")
        found = tried(desk, path, Choices(twins=Twins.UPDATE))
        desk.shop.members.leave(member.member_id, by=desk.owner)
        with pytest.raises(ListChanged):
            carry_out(desk.shop, found, by=desk.owner)

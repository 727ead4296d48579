"""The paper of one member's data: every text whole, in every language, over as many pages."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from shopclub.counter.own_data import OwnData, OwnPart, Topic
from shopclub.counter.receipt import TierLabel
from shopclub.documents import own_data_words
from shopclub.documents.own_data import draw
from shopclub.documents.own_data_rows import birthday_word, in_words
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.kernel.table import CellKind
from tests.builders import Desk, desk_in
from tests.counter.erased_people import canary, give_gift
from tests.documents.papers import pages, text_of

LONG = "我们会在您生日当月寄送祝福，也会提醒即将过期的积分。" * 30


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("own")) as desk:
        yield desk


@pytest.fixture(scope="module")
def data(desk: Desk) -> OwnData:
    one = canary(desk, 7)
    give_gift(desk, one.member)
    return desk.shop.member_acts.own_data(one.member.member_id, by=desk.owner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_every_part_and_every_value(data: OwnData, language: str) -> None:
    phrases = phrases_of(language)
    paper = text_of(draw(replace(data, language=language))).replace(" ", "")
    for part in data.parts:
        assert own_data_words.topic_word(part.topic, phrases).replace(" ", "") in paper
    for word in ("note007", "address007", "grandson007", "old007card", "May", "老王"):
        assert word in paper


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_nothing_on_a_chinese_paper_is_a_key_of_the_code(data: OwnData, language: str) -> None:
    paper = text_of(draw(replace(data, language=language))).replace(" ", "")
    typed = re.compile(
        "Qanarina007|(address|prefers|allergic|note|written|tagged|grandson|old)007(card)?"
    )
    ours = typed.sub("", paper.replace("ShopClub", ""))
    for said in ("Before", "Mayweremindyou", "asked", "lostby", "mug"):
        ours = ours.replace(said, "")
    assert re.findall("[A-Za-z]{2,}", ours) == []
    assert "{" not in ours


def test_a_tier_is_called_what_the_shop_calls_it_and_a_gone_one_by_its_key(data: OwnData) -> None:
    columns = (("from", CellKind.TEXT), ("to", CellKind.TEXT))
    moves = OwnPart(Topic.TIERS, columns, (("silver", "tier1"), ("tier1", "tier2")))
    tiers = (TierLabel("silver", "", 1), TierLabel("tier1", "翡翠会员", 2))
    told = replace(data, parts=(moves,), tiers=tiers, language="zh_CN")
    assert in_words(moves, data=told, phrases=phrases_of("zh_CN")).rows == (
        ("白银会员", "翡翠会员"),
        ("翡翠会员", "tier2"),
    )
    assert "翡翠会员" in text_of(draw(told))


@pytest.mark.parametrize(
    "reason", ["sale", "refund", "review", "merge", "import", "lock", "unlock"]
)
def test_why_a_tier_moved_is_said_in_words(data: OwnData, reason: str) -> None:
    columns = (("from", CellKind.TEXT), ("to", CellKind.TEXT), ("reason", CellKind.TEXT))
    moves = OwnPart(Topic.TIERS, columns, (("bronze", "silver", reason),))
    ((_, _, said),) = in_words(moves, data=data, phrases=phrases_of("zh_CN")).rows
    assert not re.search("[A-Za-z]", str(said))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("solar 1980-11-22", "1980-11-22"),
        ("solar 02-29", "02-29"),
        ("lunar 1985-leap 06-01", "农历1985年闰六月初一"),
        ("lunar 10-16", "农历十月十六"),
        ("some day", "some day"),
        ("lunar 99-99", "lunar 99-99"),
    ],
)
def test_a_birthday_is_read_by_its_calendar(text: str, said: str) -> None:
    assert birthday_word(text, phrases_of("zh_CN")) == said


def test_a_long_text_is_not_cut_and_the_same_data_is_the_same_paper(data: OwnData) -> None:
    columns = (("day", CellKind.DAY), ("text shown", CellKind.TEXT))
    rows = tuple(("2026-11-21", f"{number} {LONG}") for number in range(20))
    long = replace(data, parts=(OwnPart(Topic.CONSENTS, columns, rows),), language="zh_CN")
    paper = draw(long)
    assert len(list(pages(paper))) > 1
    assert text_of(paper).count("祝") == 20 * 30
    assert draw(long) == paper


def test_every_key_has_its_word(data: OwnData) -> None:
    phrases = phrases_of("zh_CN")
    for topic in Topic:
        assert own_data_words.topic_word(topic, phrases)
    for part in data.parts:
        for key, _ in part.columns:
            assert own_data_words.column_word(key, phrases)

"""The paper of one member's data: every text whole, in every language, over as many pages."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from shopclub.counter.own_data import OwnData, OwnPart, Topic
from shopclub.documents import own_data_words
from shopclub.documents.own_data import draw
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

"""Every action that is written anywhere into the log has its sentence, in every language."""

from pathlib import Path

import pytest

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.log.actions import ACTIONS, actions_of, group_of
from shopclub.insights.log.telling import Told
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from tests.architecture.tree import CHECKOUT, SourceFile, source_files
from tests.insights.log.logged_actions import LoggedAction, logged_actions

PLANTED = """
from shopclub.staff import audit
from shopclub.staff.audit import AuditLine

def plain():
    audit.record("grow wings", moment=1)

def either(may):
    action = "fly" if may else "fall"
    audit.record(action, moment=1)

def _log(action, member_id, *, moment):
    audit.record(action, moment=moment)

def _kept(changed, action):
    _log(action, 1, moment=1)

def by_another():
    _log("sing", 1, moment=1)
    _kept([], "dance")

HUM = "hum"

def by_name():
    audit.record(HUM, moment=1)

def line():
    return AuditLine("past", 1, 2, "", {})

def others(sales):
    sales.record(sales, moment=1)

def dark(plan):
    audit.record(f"made {plan}", moment=1)
    audit.record(plan.word(), moment=1)
"""


def test_the_finder_finds_what_is_planted_and_says_what_it_cannot_read() -> None:
    planted = SourceFile("planted.py", PLANTED)
    found = logged_actions([planted])
    assert {one.action for one in found if one.read} == {
        "grow wings", "fly", "fall", "sing", "dance", "past", "hum",
    }  # fmt: skip
    assert sum(not one.read for one in found) == 2
    assert without_sentence(found) == {one.action for one in found if one.read}


def without_sentence(found: tuple[LoggedAction, ...]) -> set[str]:
    """Return the actions that nobody gave words."""
    return {one.action for one in found if one.read} - set(ACTIONS)


def test_every_action_of_the_source_has_its_sentence() -> None:
    found = logged_actions(source_files(CHECKOUT, "shopclub"))
    assert [one.place for one in found if not one.read] == []
    assert without_sentence(found) == set()
    assert len({one.action for one in found}) >= 42
    assert len({Path(one.place.partition(":")[0]) for one in found}) >= 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_in_every_language_whatever_the_line_tells(language: str) -> None:
    phrases, money = phrases_of(language), currency("CNY")
    for detail in ({}, {"paid": "much", "points": None, "members": True, "kind": 3}):
        titles = [words.title(Told(detail, phrases, money)) for words in ACTIONS.values()]
        assert all(titles)
        if language != "en":
            assert all(any(char > "\u3000" for char in title) for title in titles)


def test_every_action_stands_in_one_group_and_an_unknown_one_among_the_others() -> None:
    named = [action for group in LogGroup for action in actions_of(group)]
    assert sorted(named) == sorted(ACTIONS)
    assert group_of("grow wings") is LogGroup.OTHER
    assert actions_of(LogGroup.OTHER) == ()

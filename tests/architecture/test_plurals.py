"""English says "1 sale" and "2 sales": every message that counts has its sister for one."""

import pytest

from tests.architecture.plurals import NEVER_ONE, Key, counted, lonely
from tests.architecture.translations import LANGUAGES, Message, read_messages, ts_path
from tests.architecture.tree import CHECKOUT


def say(*texts: str) -> tuple[Message, ...]:
    """Return messages of one context."""
    return tuple(Message("Sale", text, text, finished=True) for text in texts)


def every_message() -> tuple[Message, ...]:
    """Read what the code says; every language holds the same."""
    return read_messages(ts_path(CHECKOUT, LANGUAGES[0]))


def never_one() -> frozenset[Key]:
    """Return the messages whose number is never 1."""
    return frozenset().union(*NEVER_ONE.values())


def test_every_message_that_counts_many_has_a_sister_for_one() -> None:
    messages = every_message()
    many = {one.key for one in counted(messages)}
    print(f"{len(messages)} messages read, {len(many)} count, {len(never_one())} never one")
    assert len(messages) > 3_000
    assert len(many) > 100
    assert [key for key in lonely(messages) if key not in never_one()] == []


def test_what_is_never_one_is_still_said_and_needs_to_be_named() -> None:
    assert never_one() - set(lonely(every_message())) == frozenset()


@pytest.mark.parametrize(
    "planted",
    [
        "{n} sales",
        "{members} members, {sales} sales",
        "Exported: {n} older rows to {path}",
        "{n} people erased",
        "{n} entries are missing",
        "All: {n} differ",
        "{points} expire {day}",
        "{n} of {tier} stay away",
        "{n} who came in",
    ],
)
def test_a_message_without_a_sister_is_found(planted: str) -> None:
    assert lonely(say(planted, "1 thing", "1 sale too", "{name} is there")) == (("Sale", planted),)


def test_a_sister_is_one_of_the_same_context_that_says_one_in_its_place() -> None:
    pairs = (
        *("{n} sales", "1 sale", "{points} points", "{sign}1 point", "{n} lots", "{n} lot"),
        *("All: {n} differ", "All: 1 differs", "{n} entries are missing", "1 entry is missing"),
        *("to {n} people of {shop}", "to 1 person of {shop}", "{n} who came", "1 who came"),
    )
    assert lonely(say(*pairs)) == ()
    elsewhere = Message("Other", "1 visit", "1 visit", finished=True)
    assert lonely((*say("{n} visits"), elsewhere)) == (("Sale", "{n} visits"),)


def test_what_ends_like_a_plural_and_is_none_needs_no_sister() -> None:
    assert lonely(say("{name} is here", "{shop} keeps it", "{money} as {number}")) == ()

"""Consent, by purpose, with the date and the very text that was shown (RULES §12)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault
from shopclub.members import statements
from shopclub.members.particulars import LIMITS, Detail, DetailRefused
from shopclub.staff.audit import seal_of
from shopclub.storage.columns import micros
from shopclub.storage.database import one, rows, run, run_many, writing


class Purpose(StrEnum):
    """What a member's data may be used for; only the membership itself is ever needed.

    Offers and reminders (of a birthday, of points that lapse) come in writing, calls by telephone.
    """

    MEMBERSHIP = "membership"
    OFFERS = "offers"
    REMINDERS = "reminders"
    CALLS = "calls"


@dataclass(eq=False)
class ConsentNeeded(ShopClubError):
    """The shop may not keep someone's data without this consent."""

    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Consenting:
    """An answer as the form holds it: yes or no to a purpose, and the text that was shown."""

    purpose: Purpose
    text: str
    given: bool = True


@dataclass(frozen=True, slots=True)
class Consent:
    """The last answer to a purpose that is kept, and since which shop day."""

    purpose: Purpose
    given: bool
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """Answers that were kept: the purposes, and what the line of the log holds of their rows."""

    purposes: tuple[Purpose, ...]
    sealed: dict[str, int | str]

    @property
    def fields(self) -> tuple[str, ...]:
        """What a line of the log calls them."""
        return tuple(f"consent {purpose.value}" for purpose in self.purposes)


def accept_consents(told: Iterable[Consenting], *, notice_needed: bool) -> None:
    """Raise ConsentNeeded or DetailRefused unless the answers will do."""
    given = set()
    for answer in told:
        limit = LIMITS[Detail.CONSENT_TEXT]
        if not answer.text.strip():
            raise DetailRefused(Detail.CONSENT_TEXT, TextFault.MISSING, limit)
        if len(answer.text) > limit:
            raise DetailRefused(Detail.CONSENT_TEXT, TextFault.TOO_LONG, limit)
        if any("\ud800" <= char <= "\udfff" or char == "\0" for char in answer.text):
            raise DetailRefused(Detail.CONSENT_TEXT, TextFault.NOT_STORABLE, limit)
        if answer.given:
            given.add(answer.purpose)
    if notice_needed and Purpose.MEMBERSHIP not in given:
        raise ConsentNeeded(Purpose.MEMBERSHIP)


def consents_of(member_id: int) -> tuple[Consent, ...]:
    """Return a member's last answer to each purpose that was asked."""
    return tuple(
        Consent(Purpose(purpose), bool(given), date.fromisoformat(day), text)
        for purpose, given, day, text in rows(statements.CONSENTS_OF, member_id)
    )


def record_consents(
    member_id: int, told: Iterable[Consenting], *, moment: Moment, staff_id: int | None
) -> Answered:
    """Keep the answers that differ from the last ones.

    The line of the log that tells of the caller's transaction has to hold what is `sealed`.
    """
    last = {kept.purpose: kept for kept in consents_of(member_id)}
    at, day = micros(moment.at), moment.day.isoformat()
    changed: list[Purpose] = []
    sealed: list[tuple[Any, ...]] = []
    for answer in told:
        kept = last.get(answer.purpose)
        if kept is not None and (kept.given, kept.text) == (answer.given, answer.text):
            continue
        row = (member_id, answer.purpose.value, int(answer.given), at, day, staff_id)
        id_ = run(statements.ADD_CONSENT, *row, _text_id(answer.text))
        sealed.append((id_, *row, answer.text))
        if answer.purpose is Purpose.REMINDERS:
            run(statements.SET_REMINDED, int(answer.given), member_id)
        changed.append(answer.purpose)
    return Answered(tuple(changed), _sealed(sealed))


def seal_of_answers(answers: Sequence[tuple[Any, ...]]) -> str:
    """Return what the log holds of answers that were given at once: their rows, and the texts."""
    return seal_of(*answers)


def _sealed(answers: Sequence[tuple[Any, ...]]) -> dict[str, int | str]:
    if not answers:
        return {}
    (first, *_), (last, *_) = answers[0], answers[-1]
    return {"first_answer": first, "last_answer": last, "seal": seal_of_answers(answers)}


def load_many(
    member_ids: Iterable[int], answer: Consenting, *, moment: Moment, staff_id: int | None
) -> None:
    """Keep the same answer of many members who gave none before, in one go; the log tells of none.

    It is for a past that is made up, before the first answer the log seals.
    """
    given, ids = int(answer.given), tuple(member_ids)
    with writing():
        text_id = _text_id(answer.text)
        at, day = micros(moment.at), moment.day.isoformat()
        run_many(
            statements.ADD_CONSENT,
            [(id_, answer.purpose.value, given, at, day, staff_id, text_id) for id_ in ids],
        )
        if answer.purpose is Purpose.REMINDERS:
            run_many(statements.SET_REMINDED, [(given, id_) for id_ in ids])


def _text_id(text: str) -> int:
    found = one(statements.CONSENT_TEXT, text)
    return run(statements.ADD_CONSENT_TEXT, text) if found is None else int(found[0])

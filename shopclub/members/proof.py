"""Proof of what members are found by: the search keys and the pinyin, made anew from the names."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from shopclub.members.latin import shown_latin
from shopclub.members.search_keys import BACKWARDS, Findable, keys_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import rows, run, run_many, writing

Difference = tuple[str, str, int, int]
BLOCK = 5_000

_CARDS = """
WITH held AS (
    SELECT member_id, count(*) AS cards FROM member_card
    WHERE +kind = 'card' AND +valid = 1 GROUP BY member_id
)
SELECT 'cards of member', m.id, 1, coalesce(h.cards, 0)
FROM member m LEFT JOIN held h ON h.member_id = m.id
WHERE coalesce(h.cards, 0) <> 1
    AND NOT EXISTS (SELECT 1 FROM member_erased e WHERE e.member_id = m.id)
"""
"""Not by the index of cards that are held: SQLite proves no index that holds but some rows."""
_ERASED = """
WITH left_over AS (
    SELECT member_id FROM member_person UNION ALL SELECT member_id FROM member_card
    UNION ALL SELECT member_id FROM member_tag UNION ALL SELECT member_id FROM member_edit
    UNION ALL SELECT member_id FROM search_key UNION ALL SELECT member_id FROM receipt_name
    UNION ALL SELECT member_id FROM member_note
    UNION ALL SELECT member_id FROM family_day UNION ALL SELECT member_id FROM greeting
    UNION ALL SELECT p.member_id FROM point_note n JOIN point_entry p ON p.id = n.entry_id
    UNION ALL SELECT introduced_by FROM member UNION ALL SELECT id FROM member
        WHERE introduced_by IS NOT NULL OR state <> 'left'
)
SELECT 'what is left of an erased person', e.member_id, 0, count(*)
FROM member_erased e JOIN left_over l ON l.member_id = e.member_id GROUP BY e.member_id
UNION ALL
SELECT 'person who is gone and was not erased', m.id, 1, 0
FROM member m LEFT JOIN member_person p ON p.member_id = m.id
WHERE p.member_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM member_erased e WHERE e.member_id = m.id)
UNION ALL
SELECT 'erasure against its audit line', e.member_id, 1, 0
FROM member_erased e LEFT JOIN member_now n ON n.gone_id = e.member_id
WHERE NOT EXISTS (
    SELECT 1 FROM audit_line a WHERE a.action = 'erase member'
    AND a.subject IN ('member:' || e.member_id, 'member:' || n.now_id)
)
"""
_LIVING = """
SELECT 'living member', m.id, CASE WHEN m.state = 'left' THEN 0 ELSE 1 END, p.living
FROM member m JOIN member_person p ON p.member_id = m.id
WHERE p.living <> CASE WHEN m.state = 'left' THEN 0 ELSE 1 END
"""
_REMINDED_NOW = """coalesce((
    SELECT c.given FROM member_consent c
    WHERE c.member_id = member_person.member_id AND c.purpose = 'reminders'
    ORDER BY c.id DESC LIMIT 1
), 0)"""
_REMINDED = f"""
SELECT 'consent to reminders', member_id, {_REMINDED_NOW}, reminded
FROM member_person WHERE reminded <> {_REMINDED_NOW}
"""  # noqa: S608
_STRAYS = """
SELECT 'search keys of nobody', k.member_id, 0, count(*)
FROM search_key k LEFT JOIN member_person p ON p.member_id = k.member_id
WHERE p.member_id IS NULL GROUP BY k.member_id
"""
_NOW_PROVED = """
WITH RECURSIVE went (gone_id, now_id) AS (
    SELECT gone_id, into_id FROM member_merge
    UNION
    SELECT w.gone_id, m.into_id FROM went w JOIN member_merge m ON m.gone_id = w.now_id
), proved AS (
    SELECT gone_id, now_id FROM went
    WHERE now_id NOT IN (SELECT gone_id FROM member_merge)
)
"""
_NOW = f"""
{_NOW_PROVED}
SELECT 'who stands for a merged member', coalesce(p.gone_id, k.gone_id), coalesce(p.now_id, 0),
       coalesce(k.now_id, 0)
FROM proved p FULL JOIN member_now k ON k.gone_id = p.gone_id
WHERE coalesce(p.now_id, 0) <> coalesce(k.now_id, 0)
"""  # noqa: S608
_MERGED = unless_broken(
    """
WITH logged AS (
    SELECT CAST(substr(subject, 8) AS INTEGER) AS into_id, json_extract(detail, '$.gone') AS gone_id
    FROM audit_line WHERE action = 'merge members'
)
SELECT 'merge against its audit line', coalesce(m.gone_id, a.gone_id), coalesce(m.into_id, 0),
       coalesce(a.into_id, 0)
FROM member_merge m FULL JOIN logged a ON a.gone_id = m.gone_id
WHERE coalesce(m.into_id, 0) <> coalesce(a.into_id, 0)
UNION ALL
SELECT 'merge against its audit line', m.gone_id, 1, 0
FROM member_merge m WHERE NOT EXISTS (
    SELECT 1 FROM audit_line a WHERE a.action = 'merge members'
        AND a.subject = 'member:' || m.into_id AND a.subject GLOB 'member:*'
        AND a.at = m.at AND a.day = m.day AND a.staff_id = m.staff_id
)
UNION ALL
SELECT 'merged member who has not left', m.gone_id, 0, 1
FROM member_merge m JOIN member g ON g.id = m.gone_id WHERE g.state <> 'left'
"""
)
_NOW_ANEW = f"""
INSERT INTO member_now (gone_id, now_id) {_NOW_PROVED} SELECT gone_id, now_id FROM proved
"""  # noqa: S608
_SET_LIVING = """
UPDATE member_person SET living = CASE
    WHEN (SELECT state FROM member WHERE member.id = member_person.member_id) = 'left' THEN 0 ELSE 1
END
"""
_SET_REMINDED = f"""
UPDATE member_person SET reminded = {_REMINDED_NOW} WHERE reminded <> {_REMINDED_NOW}
"""  # noqa: S608
_PEOPLE = """
SELECT m.id, m.state <> 'left', p.name, p.latin, p.phone FROM member m
JOIN member_person p ON p.member_id = m.id WHERE m.id > ? ORDER BY m.id LIMIT ?
"""
_CODES = """
SELECT member_id, number FROM member_card WHERE valid = 1 AND member_id > ? AND member_id <= ?
ORDER BY member_id
"""
_KEYS = """
SELECT member_id, key FROM search_key WHERE member_id > ? AND member_id <= ? ORDER BY member_id
"""


def differences(*, country: str) -> tuple[Difference, ...]:
    """Return each key, pinyin, card or standing that is not what it must be: what, whose, counts.

    Keys are counted: so many are right, so many of them are kept, or so many are kept in all.
    """
    found: list[Difference] = [
        (what, str(whose), proved, kept)
        for statement in (_CARDS, _ERASED, _LIVING, _REMINDED, _STRAYS, _NOW, _MERGED)
        for what, whose, proved, kept in rows(statement)
    ]
    for block in _blocks():
        kept = _by_member(_KEYS, block)
        for member_id, right in _right_keys(block, country=country):
            found += _of_keys(member_id, right=right, kept=kept.get(member_id, frozenset()))
        found += (
            ("pinyin of name", str(id_), len(shown_latin(name)), len(latin))
            for id_, _, name, latin, _ in block
            if latin != shown_latin(name)
        )
    return tuple(found)


def rebuild(*, country: str) -> None:
    """Make every search key and pinyin anew from names, phones and codes."""
    with writing():
        run("DELETE FROM search_key")
        for block in _blocks():
            keys = [(key, id_) for id_, keys in _right_keys(block, country=country) for key in keys]
            run_many("INSERT INTO search_key (key, member_id) VALUES (?, ?)", sorted(keys))
            run_many(
                "UPDATE member_person SET latin = ? WHERE member_id = ?",
                [
                    (shown_latin(name), id_)
                    for id_, _, name, latin, _ in block
                    if latin != shown_latin(name)
                ],
            )
        run("DELETE FROM member_now")
        run(_NOW_ANEW)
        run(_SET_LIVING)
        run(_SET_REMINDED)


def _blocks() -> Iterator[list[tuple[Any, ...]]]:
    after = 0
    while block := rows(_PEOPLE, after, BLOCK):
        yield block
        after = block[-1][0]


def _by_member(statement: str, block: list[tuple[Any, ...]]) -> dict[int, frozenset[str]]:
    found = rows(statement, block[0][0] - 1, block[-1][0])
    return {
        member_id: frozenset(value for _, value in group)
        for member_id, group in groupby(found, key=lambda row: row[0])
    }


def _right_keys(
    block: list[tuple[Any, ...]], *, country: str
) -> Iterator[tuple[int, frozenset[str]]]:
    codes = _by_member(_CODES, block)
    for member_id, living, name, _, phone in block:
        found_by = Findable(name, phone, tuple(codes.get(member_id, ())))
        yield member_id, keys_of(found_by, country=country) if living else frozenset()


def _of_keys(
    member_id: int, *, right: frozenset[str], kept: frozenset[str]
) -> Iterable[Difference]:
    for what, ours in (("digits keys", _digits), ("name keys", _letters)):
        must, has = ours(right), ours(kept)
        if has != must:
            good = len(must & has)
            yield what, str(member_id), len(must), good if good < len(must) else len(has)


def _digits(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if key.startswith(BACKWARDS) or key.isdigit())


def _letters(keys: frozenset[str]) -> frozenset[str]:
    return keys - _digits(keys)

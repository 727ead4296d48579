"""Which backups stay: a week of days, five weeks, a year of months, and what is fresh."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.backup.names import BackupName, Occasion
from shopclub.backup.rotation import superfluous

NOW = datetime(2026, 11, 28, 14, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def backup(
    ago: timedelta, occasion: Occasion = Occasion.CLOSING, *, differs: bool = False
) -> BackupName:
    return BackupName("shop", "1f3a9c2e", NOW - ago, occasion, differs=differs)


def stays(*backups: BackupName) -> list[BackupName]:
    gone = superfluous(backups, now=NOW)
    return [one for one in backups if one not in gone]


def test_of_a_year_and_a_half_of_evenings_days_weeks_and_months_stay() -> None:
    evenings = [backup(DAY * number) for number in range(550)]
    days = [one.at.date() for one in stays(*evenings)]
    assert days == [
        *(date(2026, 11, day) for day in (28, 27, 26, 25, 24, 23, 22, 15, 8, 1)),
        date(2026, 10, 31),
        date(2026, 9, 30),
        date(2026, 8, 31),
        date(2026, 7, 31),
        date(2026, 6, 30),
        date(2026, 5, 31),
        date(2026, 4, 30),
        date(2026, 3, 31),
        date(2026, 2, 28),
        date(2026, 1, 31),
        date(2025, 12, 31),
    ]


@pytest.mark.parametrize(
    ("why", "backups", "kept"),
    [
        ("nothing to keep", [], []),
        ("the only one, however old", [backup(DAY * 4_000)], [0]),
        (
            "a shop closed for weeks keeps its last days",
            [backup(DAY * (90 + n)) for n in range(7)],
            [0, 1, 2, 3, 4, 5, 6],
        ),
        ("all of the last two days", [backup(HOUR * n) for n in range(0, 48, 6)], list(range(8))),
        ("of an older day its last", [backup(DAY * 4 + HOUR * n) for n in (1, 2, 3)], [0]),
        (
            "before an import for a week",
            [backup(DAY * 5), backup(DAY * 5 + HOUR, Occasion.IMPORT)],
            [0, 1],
        ),
        (
            "before an import no longer",
            [backup(DAY * 8), backup(DAY * 8 + HOUR, Occasion.IMPORT)],
            [0],
        ),
        (
            "one that differs never takes a sound one's place",
            [backup(DAY * 4, differs=True), backup(DAY * 4 + HOUR)],
            [1],
        ),
        (
            "one that differs stays while it is fresh",
            [backup(HOUR, differs=True), backup(DAY)],
            [0, 1],
        ),
        ("one that differs, where there is no other", [backup(DAY * 9, differs=True)], [0]),
        ("what went aside stays", [backup(DAY), backup(DAY * 900, Occasion.ASIDE)], [0, 1]),
        ("what a clock ahead dated stays", [backup(DAY), backup(DAY * -3_000)], [0, 1]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_stays(why: str, backups: list[BackupName], kept: list[int]) -> None:
    assert stays(*backups) == [backups[place] for place in kept], why


@given(
    st.lists(
        st.builds(
            backup,
            st.timedeltas(min_value=-DAY * 30, max_value=DAY * 2_000),
            st.sampled_from(Occasion),
            differs=st.booleans(),
        )
    )
)
def test_never_too_many_and_never_the_newest_sound_one(backups: list[BackupName]) -> None:
    kept = stays(*backups)
    sound = [one for one in backups if not one.differs and one.at <= NOW]
    sound = [one for one in sound if one.occasion is not Occasion.ASIDE]
    if sound:
        assert max(sound, key=lambda one: one.at).at in [one.at for one in kept]
    spared = DAY * 7
    old = {one for one in kept if NOW - one.at > spared and one.occasion is not Occasion.ASIDE}
    assert len(old) <= 7 + 5 + 12 + 1
    assert superfluous(kept, now=NOW) == ()

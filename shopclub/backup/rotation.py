"""Which backups may go: a week of days, five weeks and a year of months stay.

Days, weeks and months are those of UTC, as the names of the files are, so that what stays never
depends on the settings of a machine.
"""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

from shopclub.backup.names import BackupName, Occasion

DAYS, WEEKS, MONTHS = 7, 5, 12
RECENT = timedelta(days=2)
"""Everything stays for so long: a mistake of today is often noticed tomorrow."""

SAFEGUARD = timedelta(days=7)
"""What was made before something that cannot be undone stays for so long."""

SAFEGUARDS = frozenset(
    {Occasion.UPDATE, Occasion.RESTORE, Occasion.IMPORT, Occasion.MERGE, Occasion.ERASE}
)


def superfluous(backups: Iterable[BackupName], *, now: datetime) -> tuple[BackupName, ...]:
    """Return the backups that may go, the oldest first.

    The newest of each of the last 7 days, 5 weeks and 12 months that have one stays. One whose
    figures differ stays while it is recent, or the only one, and never takes the place of a sound
    one. What was put aside stays, and so does what a clock that ran ahead dated after `now`.
    """
    every = sorted(set(backups), key=lambda backup: (backup.at, backup.text()))
    past = [backup for backup in every if backup.at <= now]
    sound = [backup for backup in past if not backup.differs and not _aside(backup)]
    kept = {
        *_newest_of_last(DAYS, sound, span=_day),
        *_newest_of_last(WEEKS, sound, span=_week),
        *_newest_of_last(MONTHS, sound, span=_month),
        *(sound[-1:] or past[-1:]),
        *(backup for backup in past if _aside(backup) or _is_fresh(backup, now=now)),
    }
    return tuple(backup for backup in past if backup not in kept)


def _aside(backup: BackupName) -> bool:
    return backup.occasion is Occasion.ASIDE


def _is_fresh(backup: BackupName, *, now: datetime) -> bool:
    safeguard = backup.occasion in SAFEGUARDS and not backup.differs
    return now - backup.at <= (SAFEGUARD if safeguard else RECENT)


def _newest_of_last(
    number: int, backups: list[BackupName], *, span: Callable[[datetime], Hashable]
) -> list[BackupName]:
    newest = {span(backup.at): backup for backup in backups}
    return list(newest.values())[-number:]


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month

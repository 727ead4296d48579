"""Which ladder was in force when something happened, for whoever replays the log."""

import json
from datetime import date

from shopclub.storage import settings
from shopclub.storage.database import rows
from shopclub.tiers.ladder import LADDER, Ladder

_LADDERS = "SELECT id, detail FROM audit_line WHERE action = 'change setting' AND subject = ?"


class LadderHistory:
    """Which ladder was in force for a day when a line of the audit log was written."""

    def __init__(self) -> None:
        written = {
            json.loads(detail)["change"]: line
            for line, detail in rows(_LADDERS, f"setting:{LADDER.name}")
        }
        self._changes = [
            (written.get(change.change_id, 0), change) for change in settings.history(LADDER)
        ]
        self._known: dict[tuple[int, str], Ladder] = {}
        self._lines = [line for line, _ in self._changes]

    def in_force(self, *, line: int, on: str) -> Ladder:
        """Return the ladder that an event of a day met."""
        known = sum(written < line for written in self._lines)
        key = (known, on)
        if key not in self._known:
            self._known[key] = self._find(known, on=date.fromisoformat(on))
        return self._known[key]

    def _find(self, known: int, *, on: date) -> Ladder:
        valid = [c for _, c in self._changes[:known] if c.effective <= on]
        if not valid:
            return LADDER.standard
        return max(valid, key=lambda change: (change.effective, change.change_id)).value

"""The technical log as the office reads it: lines and error reports, for those who may."""

from pathlib import Path

from shopclub.logs.reading import WINDOW, Level, LogWindow, read_window
from shopclub.logs.reports import Report, list_reports, remove_report
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.problems import disk_faults


class LogBook:
    """What is written down in a folder of this machine; there is nothing of a person in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(
        self, *, by: Actor, least: Level = Level.INFO, skip: int = 0, most: int = WINDOW
    ) -> LogWindow:
        """Return the newest lines of a level or above; raises NotPermitted or a disk's fault."""
        by.require(Permission.CHANGE_SETTINGS)
        with disk_faults():
            return read_window(self.folder, least=least, skip=skip, most=most)

    def list_reports(self, *, by: Actor) -> tuple[Report, ...]:
        """Return the error reports, the newest first; raises NotPermitted."""
        by.require(Permission.CHANGE_SETTINGS)
        return list_reports(self.folder)

    def remove_report(self, report: Report, *, by: Actor) -> tuple[Report, ...]:
        """Remove a report and return the others; raises NotPermitted or a disk's fault."""
        by.require(Permission.CHANGE_SETTINGS)
        with disk_faults():
            remove_report(self.folder, report.path.name)
        return list_reports(self.folder)

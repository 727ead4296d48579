"""What the log says of its file at the start: whether its end holds, and whether it is all there."""

from shopclub.staff import audit
from shopclub.staff.tables import HASH_OF_LINE, LAST_AUDIT_ID
from shopclub.storage.columns import instant
from shopclub.storage.database import engine, one
from shopclub.storage.head import MARK_LENGTH, keep_head, read_head
from shopclub.storage.problems import BrokenLog, FileBehindHead, OtherHistory

LINES_AT_START = 1_000


def check_at_start() -> None:
    """Raise FileBehindHead, OtherHistory or BrokenLog where the open file is not as it was left."""
    path = engine().path
    head = read_head(path)
    if head is not None:
        if head.mark != audit.mark_of_file()[:MARK_LENGTH]:
            raise OtherHistory(str(path))
        (last,) = one(LAST_AUDIT_ID) or (0,)
        if last < head.line:
            raise FileBehindHead(head.line - last, instant(head.at))
        found = one(HASH_OF_LINE, head.line)
        if found is not None and found[0] != head.hash:
            raise OtherHistory(str(path))
    broken = audit.broken_recently(LINES_AT_START)
    if broken:
        raise BrokenLog(broken)


def follow() -> None:
    """Write down after each commit how far the log has come."""
    keep_head(audit.mark_of_file())

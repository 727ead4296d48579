"""What the log says of its file at the start: whether its end holds and it is all there."""

from shopclub.staff import audit, doubted
from shopclub.staff.statements import HASH_OF_LINE, LAST_AUDIT_ID
from shopclub.storage.columns import instant
from shopclub.storage.database import engine, one
from shopclub.storage.doubts import Doubt
from shopclub.storage.head import MARK_LENGTH, HeadFile, head_path, read_head
from shopclub.storage.problems import BrokenLog, FileBehindHead, OtherHistory

LINES_AT_START = 1_000


def check_at_start() -> None:
    """Raise FileBehindHead, OtherHistory or BrokenLog where the open file is not as it was left."""
    broken = audit.broken_recently(LINES_AT_START)
    unknown = doubted.not_accepted(tuple(("audit line", str(line), 0, 0) for line in broken))
    if unknown:
        raise BrokenLog(tuple(int(line) for _, line, *_ in unknown))
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


def doubts_at_start() -> tuple[Doubt, ...]:
    """Return what the check at the start refuses, as what is in doubt."""
    try:
        check_at_start()
    except BrokenLog as problem:
        return tuple(("audit line", str(line), 0, 0) for line in problem.lines)
    except FileBehindHead as problem:
        return (("lines of the log", "shop", problem.lines, 0),)
    except OtherHistory:
        return (("another past", "shop", 0, 0),)
    return ()


def follow() -> None:
    """Write down after each commit how far the log has come."""
    shop_file, mark = engine(), audit.mark_of_file()[:MARK_LENGTH]
    shop_file.head = HeadFile(head_path(shop_file.path), mark=mark)

"""How a record of any logger becomes one line of ours, masked.

What masks is imported with the first line: a start has none.
"""

import logging
import time
from collections.abc import Mapping

OURS = "shopclub"


class LineFormatter(logging.Formatter):
    """Writes the instant, the level, the logger, the thread if it is another, and what was said.

    Our own loggers are trusted with the words of their templates, not with what is filled in;
    of others' words nothing is kept that looks like a person's, and of their objects only the type.
    An error is told by types and places, never by its text.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        from shopclub.logs.masking import one_line
        from shopclub.logs.tracing import told

        instant = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        name, thread = one_line(record.name), one_line(str(record.threadName))
        beside = "" if thread == "MainThread" else f" [{thread}]"
        head = f"{instant}.{int(record.msecs):03d}Z {record.levelname} {name}{beside}"
        error = record.exc_info[1] if record.exc_info else None
        behind = "" if error is None else f" | {told(error)}"
        return f"{head}: {said(record)}{behind}"


def said(record: logging.LogRecord) -> str:
    """Return what a record says, masked, on one line."""
    from shopclub.logs.masking import (
        GONE,
        OwnText,
        masked,
        masked_template,
        masked_value,
        one_line,
    )

    ours = record.name.split(".")[0] == OURS
    if isinstance(record.msg, OwnText):
        template = one_line(record.msg)
    elif isinstance(record.msg, str):
        template = masked_template(record.msg) if ours else record.msg
    elif isinstance(record.msg, BaseException):
        return str(masked_value(record.msg))
    else:
        return f"({type(record.msg).__name__} {GONE})"
    if not record.args:
        return template if ours else masked(template)
    filled: tuple[object, ...] | dict[str, object]
    if isinstance(record.args, Mapping):
        filled = {name: masked_value(value) for name, value in record.args.items()}
    else:
        filled = tuple(masked_value(value) for value in record.args)
    try:
        line = template % filled
    except (TypeError, ValueError, KeyError):
        line = template
    return one_line(line) if ours else masked(line)

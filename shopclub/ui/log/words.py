"""What the page of the log says of itself: kinds of actions, how many lines, the chain."""

from shopclub.insights.log.action_words import LogGroup
from shopclub.staff.log_proof import ChainFault, ChainWalk, FaultKind
from shopclub.ui.log.state import LogRow, LogState, Written
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind

MOST_FAULTS = 4
SHOWN_OF_A_HASH = 16


def group_word(group: LogGroup | None) -> str:
    """Return what a kind of action is called; None are all."""
    match group:
        case LogGroup.SALES:
            return translate("LogPage", "Sales and closings")
        case LogGroup.REFUNDS:
            return translate("LogPage", "Refunds")
        case LogGroup.REWARDS:
            return translate("LogPage", "Gifts and vouchers")
        case LogGroup.MEMBERS:
            return translate("LogPage", "Members")
        case LogGroup.POINTS:
            return translate("LogPage", "Points and tiers by hand")
        case LogGroup.PRIVACY:
            return translate("LogPage", "Phone numbers and exports")
        case LogGroup.SETTINGS:
            return translate("LogPage", "Settings")
        case LogGroup.STAFF:
            return translate("LogPage", "Staff and PINs")
        case LogGroup.DATA:
            return translate("LogPage", "Imports and backups")
        case LogGroup.OTHER:
            return translate("LogPage", "Other")
        case None:
            return translate("LogPage", "Everything")


def length_word(state: LogState) -> str:
    """Return how many lines were found."""
    count = f"{state.shown:,}"
    if state.searching and state.asked.actions + state.asked.subjects:
        return translate("LogPage", "{n} found, looking on ...").format(n=count)
    if state.searching:
        return translate("LogPage", "Looking ...")
    if state.shown == 1:
        return translate("LogPage", "1 line")
    return translate("LogPage", "{n} lines").format(n=count)


def chain_badge(chain: ChainWalk | None) -> tuple[str, BadgeKind, str]:
    """Return what is known of the chain, its colour and its icon."""
    if chain is None or not chain.done:
        read = 0 if chain is None else chain.read * 100 // max(chain.whole, 1)
        said = translate("LogPage", "Checking the chain: {percent}%").format(percent=min(read, 99))
        return said, BadgeKind.NEUTRAL, "clock"
    if chain.faults:
        return translate("LogPage", "The chain is broken"), BadgeKind.DANGER, "triangle-alert"
    if chain.read == 1:
        return translate("LogPage", "1 line, unbroken"), BadgeKind.OK, "check"
    said = translate("LogPage", "{n} lines, unbroken").format(n=f"{chain.read:,}")
    return said, BadgeKind.OK, "check"


def faults_word(chain: ChainWalk | None) -> str:
    """Return which lines the chain does not bear out, and what became of them."""
    faults = () if chain is None else chain.faults
    said = [_fault_word(fault) for fault in faults[:MOST_FAULTS]]
    if len(faults) > MOST_FAULTS:
        more = translate("LogPage", "And {n} more; shopclub check names them all.")
        said.append(more.format(n=f"{len(faults) - MOST_FAULTS:,}"))
    return " ".join(said)


def _fault_word(fault: ChainFault) -> str:
    one = fault.first == fault.last
    lines = f"{fault.first:,}" if one else f"{fault.first:,}-{fault.last:,}"
    match fault.kind:
        case FaultKind.CHANGED:
            said = translate("LogPage", "Line {lines} was changed.")
        case FaultKind.REMOVED if one:
            said = translate("LogPage", "Line {lines} is missing.")
        case FaultKind.REMOVED:
            said = translate("LogPage", "Lines {lines} are missing.")
        case FaultKind.INSERTED:
            said = translate("LogPage", "Line {lines} was put in.")
        case FaultKind.MOVED:
            said = translate("LogPage", "Lines {lines} changed places.")
        case FaultKind.UNPROVED:
            said = translate(
                "LogPage", "Line {lines} cannot be proved: the one before it is missing."
            )
        case FaultKind.COUNTER:
            return translate(
                "LogPage", "The counter of lines says {first}, the last line is {last}."
            ).format(first=f"{fault.first:,}", last=f"{fault.last:,}")
    return said.format(lines=lines)


def written_word(written: Written) -> str:
    """Return which file was written."""
    if written.lines == 1:
        return translate("LogPage", "1 line written to {name}").format(name=written.name)
    said = translate("LogPage", "{n} lines written to {name}")
    return said.format(n=f"{written.lines:,}", name=written.name)


def whole_line(row: LogRow) -> str:
    """Return all that a line tells, for where there is room."""
    saying, line = row.saying, row.entry.line
    number = translate("LogPage", "Line {n}").format(n=f"{row.entry.line_id:,}")
    parts = [number, row.when, saying.person, saying.title, saying.about, saying.note]
    if line is not None:
        mark = translate("LogPage", "hash {hash} ...").format(hash=line.hash[:SHOWN_OF_A_HASH])
        parts.append(mark)
    return "  ·  ".join(part for part in parts if part)

"""Every action that the log may hold, by group; one without words is read all the same."""

from shopclub.insights.log.action_words import ActionWords, LogGroup
from shopclub.insights.log.house_actions import IN_THE_HOUSE
from shopclub.insights.log.till_actions import AT_THE_TILL

ACTIONS: dict[str, ActionWords] = {**AT_THE_TILL, **IN_THE_HOUSE}


def actions_of(group: LogGroup) -> tuple[str, ...]:
    """Return the actions of a group."""
    return tuple(action for action, words in ACTIONS.items() if words.group is group)


def group_of(action: str) -> LogGroup:
    """Return the group of an action; one without words stands among the others."""
    words = ACTIONS.get(action)
    return LogGroup.OTHER if words is None else words.group

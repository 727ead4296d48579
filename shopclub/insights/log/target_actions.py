"""How the log tells of targets: what was wanted of which figure."""

from shopclub.insights.log.action_words import ActionWords, LogGroup
from shopclub.insights.log.telling import Told, plain
from shopclub.insights.target_words import figure_title, value_said
from shopclub.targets.target import Figure


def figure_of(told: Told) -> Figure | None:
    """Return the figure that a line is about, None where it is strange."""
    value = told.detail.get("figure")
    return Figure(value) if value in set(Figure) else None


def figure_word(told: Told) -> str:
    """Return what the figure of a line is called."""
    figure = figure_of(told)
    return told.word("figure") if figure is None else figure_title(figure, told.phrases)


def value_of_target(value: int, told: Told) -> str:
    """Return a baseline or a goal as people write it."""
    figure = figure_of(told)
    return plain(value) if figure is None else value_said(value, figure, currency=told.currency)


def _told_value(key: str, told: Told) -> str:
    value = told.whole(key)
    return told.word(key) if value is None else value_of_target(value, told)


def _with_way(title: str, told: Told) -> str:
    """Return a title with the figure, and from where to where it was to go."""
    baseline, goal = (_told_value(key, told) for key in ("baseline", "goal"))
    return title.format(figure=figure_word(told), before=baseline, goal=goal)


OF_TARGETS: dict[str, ActionWords] = {
    "set target": ActionWords(
        LogGroup.SETTINGS,
        "chart-column",
        lambda told: _with_way(
            told.phrases.translate("Log", "Target set: {figure}, {before} → {goal}"), told
        ),
        ("figure", "baseline", "goal"),
    ),
    "change target": ActionWords(
        LogGroup.SETTINGS,
        "chart-column",
        lambda told: told.phrases.translate("Log", "Target changed: {figure}").format(
            figure=figure_word(told)
        ),
        ("figure", "first", "months", "baseline", "goal"),
    ),
    "end target": ActionWords(
        LogGroup.SETTINGS,
        "chart-column",
        lambda told: _with_way(
            told.phrases.translate("Log", "Target ended: {figure}, {before} → {goal}"), told
        ),
        ("figure", "baseline", "goal"),
    ),
}

"""Figures side by side in cells across a roll, the last one white on black."""

from dataclasses import dataclass

from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import BLACK, WHITE, Align, BoxMark, TextMark
from shopclub.documents.receipt_setting import Setting
from shopclub.documents.strip import DOT, THIN, Strip
from shopclub.documents.words import points_figure

GAP = 2.2
PADDING = 1.0
LABEL = 0.295
FIGURE = 0.86


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure and what it is, and how much of the width it takes, in percent."""

    label: str
    figure: str
    share: int


def set_cells(strip: Strip, setting: Setting, cells: tuple[Cell, ...]) -> None:
    """Set cells in a frame of thin rules; the figure of the last one is the largest."""
    measures = setting.measures
    top, height = strip.below(GAP), measures.cell_height
    shares = [sum(cell.share for cell in cells[:n]) for n in range(len(cells) + 1)]
    edges = [strip.left + round(measures.printed * share / 100 / DOT) * DOT for share in shares]
    for left in edges[:-1]:
        strip.add(BoxMark(left=left, top=top, width=THIN, height=height))
    for edge in (top, top + height - THIN):
        strip.add(BoxMark(left=strip.left, top=edge, width=measures.printed, height=THIN))
    strip.add(BoxMark(left=edges[-2], top=top, width=edges[-1] - edges[-2], height=height))
    for number, cell in enumerate(cells):
        last = number == len(cells) - 1
        room = edges[number + 1] - edges[number] - 2 * PADDING
        middle = (edges[number] + edges[number + 1]) / 2
        style = setting.bold if last else setting.plain
        label = style(cell.label, bigger=-0.5 if measures.base > setting.smallest else 0)
        size = measures.balance if last else measures.cell
        figure = Letters(text=cell.figure, weight=Weight.BOLD, size=size)
        for letters, place in ((label, LABEL), (figure, FIGURE)):
            strip.add(
                TextMark(
                    letters=letters.shrunk(width=room, floor=0),
                    x=middle,
                    baseline=top + height * place,
                    align=Align.CENTRE,
                    colour=WHITE if last else BLACK,
                )
            )
    strip.leave(top + height)


def signed_points(points: int) -> str:
    """Return points that came or went, with their sign."""
    return f"+{points_figure(points)}" if points > 0 else points_figure(points)

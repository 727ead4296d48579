"""How address labels lie on A4, in mm; what may be measured of them stands in `label_measures`."""

from dataclasses import dataclass

PAPER_WIDTH, PAPER_HEIGHT = 210.0, 297.0


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """How labels lie on A4, in mm: across and down, their size, the margins and the gaps."""

    columns: int = 3
    rows: int = 7
    width: float = 63.5
    height: float = 38.1
    left: float = 7.21
    top: float = 15.15
    gap_across: float = 2.54
    gap_down: float = 0.0

    @property
    def count(self) -> int:
        """Return how many labels a sheet has."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """Return the left and top edge of a label, counted from 0 in the order of reading."""
        row, column = divmod(place, self.columns)
        return (
            self.left + column * (self.width + self.gap_across),
            self.top + row * (self.height + self.gap_down),
        )


THREE_BY_SEVEN = LabelSheet()

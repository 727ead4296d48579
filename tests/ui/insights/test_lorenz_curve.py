"""The curve of concentration: what is named beside it stays within its panel."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from shopclub.ui.insights.lorenz_curve import CurvePoint, LorenzCurve, NamedPoint


@pytest.mark.parametrize(
    "places",
    [
        ((1_000, 1_000),) * 3,
        ((500, 930),) * 3,
        ((25, 980), (100, 990), (200, 1_000)),
        ((25, 200), (100, 450), (200, 640)),
    ],
)
def test_the_names_of_few_buyers_are_all_within_sight(
    qtbot: QtBot, places: tuple[tuple[int, int], ...]
) -> None:
    curve = LorenzCurve()
    qtbot.addWidget(curve)
    curve.resize(260, curve.sizeHint().height())
    points = [CurvePoint(*place) for place in places]
    named = [NamedPoint(point, f"{at}% make {point.sales}") for at, point in enumerate(points)]
    curve.show_curve((CurvePoint(0, 0), *points), named=named, ends=("", ""))
    areas = [spot.area for spot in curve.spots]
    assert len(areas) == 3
    for area in areas:
        assert curve.rect().contains(area)
    for below, above in pairwise(areas):
        assert above.bottom() < below.top()

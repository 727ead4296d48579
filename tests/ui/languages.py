"""The language in which words are measured every day, and those that the full run adds."""

import pytest

IN_TURN = ("zh_CN", *(pytest.param(other, marks=pytest.mark.full) for other in ("en", "zh_TW")))

"""Every model behind a list is walked by Qt's own tester for as long as it is on the screen."""

import ast
from functools import cache

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.architecture.tree import CHECKOUT, source_files

_WATCHED = "tested by Qt"


def watched_models(window: QWidget) -> set[str]:
    """Test the model of every list of a window from now on; return the names of their classes.

    What the tester finds is a warning of Qt, and a warning of Qt fails the test.
    """
    views = window.findChildren(QAbstractItemView)
    shown = [model for model in (view.model() for view in views) if _is_model(model)]
    for model in shown:
        if not model.property(_WATCHED):
            QAbstractItemModelTester(
                model, QAbstractItemModelTester.FailureReportingMode.Warning, model
            )
            model.setProperty(_WATCHED, True)
    return {type(model).__name__ for model in shown}


def _is_model(model: object) -> bool:
    """Tell whether a view has its model already."""
    return isinstance(model, QAbstractItemModel)


@cache
def model_classes() -> frozenset[str]:
    """Return the names of the classes of models in our screens."""
    return frozenset(
        node.name
        for file in source_files(CHECKOUT, "shopclub/ui")
        for node in ast.walk(file.tree)
        if isinstance(node, ast.ClassDef)
        and any("Model" in ast.unparse(base) for base in node.bases)
    )

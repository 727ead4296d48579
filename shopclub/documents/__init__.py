"""Paper: PDFs as functions of frozen snapshots; ReportLab is loaded when the first one is drawn."""

from shopclub.documents.drawing import Drawn, drawn

__all__ = ["Drawn", "drawn"]

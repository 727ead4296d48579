"""Paper: PDFs as functions of frozen snapshots; ReportLab is loaded when the first one is drawn."""

from shopclub.documents.lettering import missing_glyphs

__all__ = ["missing_glyphs"]

"""Noto Sans SC as PDFs carry it; loads ReportLab, so only drawing imports this module."""

from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

BMP = 0xFFFF

rl_config.useA85 = 0  # plain streams: a fourth smaller, and no time spent on wrapping bytes as text


class _Part:
    """A part of a font file that is copied only where it is sliced: the glyphs are 9 MB."""

    __slots__ = ("_data", "_start")

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._start = start

    def __getitem__(self, part: slice) -> bytes:
        return self._data[self._start + part.start : self._start + part.stop]


class PaperFace(TTFontFace):
    """A face that hands out its glyphs without copying them all for every paper."""

    _ttf_data: bytes

    def get_table(self, tag: str) -> Any:
        """Return a table of the font file."""
        if tag == "glyf":
            return _Part(self._ttf_data, self.get_table_pos(tag)[0])
        return super().get_table(tag)  # type: ignore[no-untyped-call]


class PaperFont(TTFont):
    """A font whose every character is copied from a PDF as it was set, also beyond the BMP."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.face.__class__ = PaperFace
        _shed(self.face)

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # ReportLab's name
        """Add the subsets to a finished document; ReportLab writes U+1F100 as five digits."""
        state = self.state[doc]
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(state.subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, subset in zip(names, state.subsets, strict=True):
            if max(subset) > BMP:
                stream = doc.idToObject[fonts[name].ToUnicode.name]
                stream.content = _in_utf16(stream.content, subset)


def _shed(face: Any) -> None:
    """Let go of 120,000 objects that no paper asks for: each collection would meet them again.

    Which characters a glyph stands for is asked where letters are shaped, and that is nowhere;
    glyphs of the same width and bearing share one pair.
    """
    face.glyphToChar = {}
    shared: dict[tuple[int, int], tuple[int, int]] = {}
    face.hmetrics = [shared.setdefault(pair, pair) for pair in face.hmetrics]


def _in_utf16(mapping: str, subset: list[int]) -> str:
    """Return a ToUnicode mapping with surrogate pairs, as ISO 32000 §9.10.3 wants it."""
    for place, code in enumerate(subset):
        if code > BMP:
            pair = chr(code).encode("utf-16-be").hex().upper()
            mapping = mapping.replace(f"<{place:02X}> <{code:04X}>", f"<{place:02X}> <{pair}>")
    return mapping

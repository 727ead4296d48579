"""The words of paper: the same translation files as the screen, read without Qt."""

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from shopclub.kernel.resources import resource_path

LANGUAGES = ("en", "zh_CN", "zh_TW")


@dataclass(frozen=True, slots=True)
class Phrases:
    """The translated texts of one language, by context and English source."""

    language: str
    texts: MappingProxyType[tuple[str, str], str]

    def translate(self, context: str, text: str) -> str:
        """Return a text in this language, or the English source where there is none."""
        return self.texts.get((context, text), text)


@lru_cache(maxsize=len(LANGUAGES))
def phrases_of(language: str) -> Phrases:
    """Read the phrases of a language; English needs no file; raises ValueError for others."""
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    texts: dict[tuple[str, str], str] = {}
    if language != "en":
        import xml.etree.ElementTree as ElementTree

        path = resource_path("i18n", f"shopclub_{language}.ts")
        root = ElementTree.parse(path).getroot()  # noqa: S314  # our own file, shipped with us
        for context in root.iter("context"):
            name = context.findtext("name", default="")
            for message in context.iter("message"):
                translation = message.findtext("translation") or ""
                if translation:
                    texts[name, message.findtext("source", default="")] = translation
    return Phrases(language=language, texts=MappingProxyType(texts))

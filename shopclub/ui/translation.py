"""The language of the screen: Qt Linguist's translations, changed live."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.phrases import LANGUAGES
from shopclub.kernel.resources import resource_path

_OWNER = "translators"


@dataclass(eq=False)
class TranslationMissing(EnvironmentProblem):
    """The words of a language cannot be read; installing again brings them back."""

    language: str
    path: str


def translate(context: str, text: str) -> str:
    """Return a text in the language of the application; the English source where there is none."""
    return QCoreApplication.translate(context, text)


def install_language(app: QCoreApplication, language: str) -> None:
    """Make the application speak a language; Qt tells every widget by a LanguageChange event.

    English needs no file. Raises ValueError for a language we do not have and
    `TranslationMissing` where its file cannot be read; the language before then stays.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no such language: {language}")
    speakers = QObject()
    speakers.setObjectName(_OWNER)
    wanted: list[QTranslator] = []
    if language != "en":
        wanted.append(_qt_words(language, speakers))
        wanted.append(_our_words(language, speakers))
    _forget_previous(app)
    speakers.setParent(app)
    QLocale.setDefault(QLocale(language))
    for translator in wanted:
        app.installTranslator(translator)


def _our_words(language: str, owner: QObject) -> QTranslator:
    path = resource_path("i18n", f"shopclub_{language}.qm")
    translator = QTranslator(owner)
    if not translator.load(str(path)):
        raise TranslationMissing(language=language, path=str(path))
    return translator


def _qt_words(language: str, owner: QObject) -> QTranslator:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    path = f"{folder}/qtbase_{language}.qm"
    translator = QTranslator(owner)
    if not translator.load(path):
        raise TranslationMissing(language=language, path=path)
    return translator


def _forget_previous(app: QCoreApplication) -> None:
    previous = app.findChild(QObject, _OWNER)
    if previous is None:
        return
    for translator in previous.findChildren(QTranslator):
        app.removeTranslator(translator)
    previous.setParent(None)
    previous.deleteLater()

"""The second half of the day: money back, a pause, the evening, and the same in other looks."""

from shopclub.config import Theme
from shopclub.demo.acts import Act, Play, Step, do, in_turn, press
from shopclub.kernel.phrases import Phrases
from shopclub.sample.corner_shop import SAMPLE_PIN

PART_BACK, UNDONE = 88_000, 8_800
"""Minor units that go back in part, and by undoing a sale."""


def money_back(phrases: Phrases) -> Act:
    """Return the act of a refund in part and of a sale undone."""
    return Act(
        phrases.translate("Demo", "In the afternoon: money back"),
        (
            Step(
                phrases.translate("Demo", "A refund: which sale? Scanned, typed or chosen"),
                press("F6"),
                "231-which",
                "RefundDialog",
            ),
            Step(
                phrases.translate("Demo", "A part of it: what happens to money, points and tier"),
                do("Return", f"={PART_BACK // 100}"),
                "232-part",
                "RefundDialog",
            ),
            Step(
                phrases.translate("Demo", "Refunded, in one quiet line"),
                press("F9"),
                "233-refunded",
            ),
            Step(
                phrases.translate("Demo", "88.00 rung up by mistake: undoing says what it does"),
                do("Return", f"={UNDONE // 100}", "Return", "Return", "F10"),
                "234-undo",
                "UndoDialog",
            ),
            Step(phrases.translate("Demo", "Undone"), press("F9"), "235-undone"),
        ),
    )


def evening(phrases: Phrases) -> Act:
    """Return the act of a pause in mid-sale, and of the end of the day."""
    return Act(
        phrases.translate("Demo", "In the evening"),
        (
            Step(
                phrases.translate("Demo", "Locked in mid-sale: nothing is to be seen"),
                do("=ayg", "Return", "=58", "Ctrl+L"),
                "241-locked",
                "SignInScreen",
            ),
            Step(
                phrases.translate("Demo", "Unlocked: the sale is still there"),
                do(f"={SAMPLE_PIN}", "Return"),
                "242-unlocked",
            ),
            Step(
                phrases.translate("Demo", "The day's receipts: sales, a refund, one undone"),
                press("Return", "Return", "F8"),
                "243-receipts",
                "ReprintDialog",
            ),
            Step(
                phrases.translate("Demo", "Any of them again, as it was printed"),
                press("F8", "Ctrl+S"),
                "244-again",
                "PaperDialog",
            ),
            Step(
                phrases.translate("Demo", "Every movement of a member's points"),
                do("Escape", "=cyf", "Return", "F11"),
                "245-ledger",
                "MemberPageScreen",
            ),
            Step(
                phrases.translate("Demo", "The takings of the day"),
                press("Escape", "Escape"),
                "246-takings",
            ),
            Step(
                phrases.translate("Demo", "The office opens to the owner's PIN"),
                do("F12", f"={SAMPLE_PIN}", "Return"),
                "247-office",
                "OfficeScreen",
            ),
        ),
    )


def other_looks(phrases: Phrases) -> Act:
    """Return the act of one screen in other languages, and in the dark."""
    return Act(
        phrases.translate("Demo", "The same counter in other looks, switched live"),
        (
            Step(
                phrases.translate("Demo", "Dark"),
                in_turn(do("F12", "=欧阳", "Return", "=128", "F5"), _wear(Theme.DARK)),
                "251-dark",
            ),
            Step(
                phrases.translate("Demo", "In English"),
                in_turn(_wear(Theme.LIGHT), _speak("en")),
                "252-english",
            ),
            Step(
                phrases.translate("Demo", "In Traditional Chinese"),
                _speak("zh_TW"),
                "253-traditional",
            ),
        ),
    )


def _wear(theme: Theme) -> Play:
    return lambda hands: hands.wear(theme)


def _speak(language: str) -> Play:
    return lambda hands: hands.choose_language(language)

"""The first act: a new shop, its first member, his card, his first two sales."""

from shopclub.demo.acts import Act, Step, do, press
from shopclub.kernel.phrases import Phrases

PIN = "482916"


def new_shop(phrases: Phrases) -> Act:
    """Return the act from first start to the first points that pay."""
    return Act(
        phrases.translate("Demo", "A new shop"),
        (
            Step(
                phrases.translate("Demo", "First start: shop, owner and PIN"),
                do(
                    *("=幸福小超市", "Tab", "Tab", "=杭州市拱墅区幸福路 18 号", "Tab"),
                    *(
                        "=0571-5555 0123",
                        *("Tab",) * 4,
                        "=老王",
                        "Tab",
                        f"={PIN}",
                        "Tab",
                        f"={PIN}",
                    ),
                ),
                "101-first-start",
                "SetupScreen",
            ),
            Step(
                phrases.translate("Demo", "The shop is made; who is at the desk?"),
                press("F9", "Escape"),
                "102-sign-in",
                "SignInScreen",
            ),
            Step(
                phrases.translate("Demo", "Signed in with the PIN"),
                do(f"={PIN}", "Return", "Escape"),
                "103-counter",
            ),
            Step(
                phrases.translate("Demo", "Signing up 王小明: a phone and a name will do"),
                do("F2", "=138 0013 5678", "Return", "=王小明"),
                "104-signup",
                "SignupDialog",
            ),
            Step(phrases.translate("Demo", "Saved: he has a card"), press("F9"), "105-member"),
            Step(phrases.translate("Demo", "His card"), press("F7"), "106-card", "PaperDialog"),
            Step(
                phrases.translate("Demo", "The card is saved as PDF"),
                press("Ctrl+S"),
                "107-card-saved",
                "PaperDialog",
            ),
            Step(
                phrases.translate("Demo", "Finding him again by the last four digits"),
                do("Escape", "Escape", "=5678"),
                "108-search",
            ),
            Step(
                phrases.translate("Demo", "He buys for 128.00"),
                do("Return", "=128"),
                "109-quote",
            ),
            Step(phrases.translate("Demo", "How is it paid?"), press("Return"), "110-pay-strip"),
            Step(
                phrases.translate("Demo", "Payment taken: he has 128 points"),
                press("Return"),
                "111-saved",
            ),
            Step(
                phrases.translate("Demo", "Back again: 10.00 of 129.00 paid with 100 points"),
                do("=小明", "Return", "=129", "F5", "=100"),
                "112-points",
            ),
            Step(
                phrases.translate("Demo", "Cash: 150 handed over, 31.00 back"),
                do("Return", "=150"),
                "113-change",
            ),
            Step(phrases.translate("Demo", "Payment taken"), press("Return"), "114-saved"),
            Step(
                phrases.translate("Demo", "The receipt"),
                press("F8", "F8"),
                "115-receipt",
                "PaperDialog",
            ),
            Step(
                phrases.translate("Demo", "The receipt is saved as PDF"),
                press("Ctrl+S"),
                "116-receipt-saved",
                "PaperDialog",
            ),
            Step(
                phrases.translate("Demo", "Every movement of his points"),
                do("Escape", "=王小明", "Return", "F11"),
                "117-ledger",
                "MemberPageScreen",
            ),
        ),
    )

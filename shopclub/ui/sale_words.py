"""How sales are spoken of: by what means they were paid, and how much of one came back."""

from shopclub.counter.day_receipts import CameBack
from shopclub.counter.receipt import Means
from shopclub.ui.translation import translate


def means_word(means: Means) -> str:
    """Return a means of payment."""
    match means:
        case Means.CASH:
            return translate("Words", "Cash")
        case Means.WECHAT:
            return translate("Words", "WeChat")
        case Means.ALIPAY:
            return translate("Words", "Alipay")
        case Means.CARD:
            return translate("Words", "Bank card")
        case Means.OTHER:
            return translate("Words", "Other")


def came_back_word(came_back: CameBack) -> str:
    """Say how much of a sale has come back; nothing for one that stands."""
    match came_back:
        case CameBack.NOTHING:
            return ""
        case CameBack.PART:
            return translate("Refunds", "part refunded")
        case CameBack.ALL:
            return translate("Refunds", "refunded")

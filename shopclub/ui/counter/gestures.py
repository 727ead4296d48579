"""What is done with the widgets of a sale, reported to the presenter."""

from shopclub.ui.counter.entries import MEANS
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.sale_panel import SalePanel


def report_gestures(sale: SalePanel, presenter: CounterPresenter) -> None:
    """Tell the presenter of whatever is typed, chosen and confirmed in the sale."""
    sale.amount_typed.connect(presenter.type_amount)
    sale.confirmed.connect(presenter.confirm)
    sale.lines.points_set.connect(presenter.set_points)
    sale.lines.points_typed.connect(presenter.type_points)
    sale.lines.split_wanted.connect(presenter.split)
    sale.lines.voucher_dropped.connect(presenter.drop_voucher)
    sale.split.typed.connect(presenter.type_share)
    sale.split.entered.connect(presenter.take_rest)
    sale.strip.typed.connect(presenter.type_tendered)
    sale.strip.means_chosen.connect(lambda place: presenter.choose_means(MEANS[place]))
    sale.strip.confirmed.connect(presenter.confirm)
    sale.ask.declined.connect(lambda: presenter.answer(go_on=False))
    sale.ask.insisted.connect(lambda: presenter.answer(go_on=True))

"""Brings papers to the printers of the system, and dots to receipt printers."""

from shopclub.ui.paper.print_queue import PrintOrder
from shopclub.ui.protocols import Printer


class PaperRoutes:
    """Draws each paper and sends it where it is to go."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer

    def __call__(self, order: PrintOrder) -> None:
        """Draw and send a paper; raises EnvironmentProblem."""
        from shopclub.ui.paper.commands import drawer_commands, strip_commands
        from shopclub.ui.paper.receipt_printer import send

        there = order.destination
        if order.draw is None:
            send(drawer_commands(), destination=there)
        elif there.raster:
            commands = strip_commands(order.draw(), open_drawer=order.open_drawer)
            send(commands, destination=there)
        else:
            self._printer.print_pages(order.draw(), printer=there.place, title=order.title)

"""How far an import or export is: noted on the thread that runs, read on that of the screens."""

from shopclub.exchange.refusals import ImportCancelled


class Progress:
    """Is called after each step; once it is told to stop, the next step is the last."""

    def __init__(self) -> None:
        self.told = (0, 0)
        self._stopped = False

    def begin(self, *, of: int = 0) -> None:
        """Begin anew, with so many steps to go."""
        self.told, self._stopped = (0, of), False

    def stop(self) -> None:
        """Let the next step raise ImportCancelled."""
        self._stopped = True

    def __call__(self, done: int, of: int) -> None:
        """Note how far it is."""
        self.told = (done, of)
        if self._stopped:
            raise ImportCancelled

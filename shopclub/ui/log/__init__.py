"""The page of the log: who did what, and whether the log itself is whole."""

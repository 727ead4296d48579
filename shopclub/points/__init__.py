"""The ledger of points: append-only entries, and the lots they make and use."""

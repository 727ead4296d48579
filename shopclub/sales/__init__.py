"""Sales as they were made: one row each, never changed, and the totals kept as they happen."""

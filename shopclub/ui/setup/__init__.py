"""First start: a shop, its language and currency, and its owner's PIN."""

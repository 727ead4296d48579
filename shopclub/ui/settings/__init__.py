"""The settings: who the shop is, its terms with their day, and this machine's comfort."""

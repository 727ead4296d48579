"""The half of backups on the screen: when they are made, the page, and what the counter says."""

"""Backups: copies of the shop file that are proved, kept for a year, and put back when needed."""

"""Insights: how the shop did in a period, and the members behind each figure."""

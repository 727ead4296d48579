"""Tiers: the ladder, where each member stands on it, and why."""

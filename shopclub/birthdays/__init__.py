"""Whose day comes, solar or lunar; who was greeted, and what a birthday brings once a year."""

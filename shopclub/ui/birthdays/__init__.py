"""Birthdays on the screen: the list of the days ahead, greetings and their papers."""

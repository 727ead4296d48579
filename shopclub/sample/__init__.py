"""A sample shop to play with: made-up people, real services."""

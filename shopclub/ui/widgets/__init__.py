"""The widgets every screen is made of, drawn exactly from the tokens of the look."""

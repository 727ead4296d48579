"""Targets for Atheris, which lets what a text covers lead it to the next: run by hand."""

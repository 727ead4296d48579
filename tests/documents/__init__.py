"""Tests of the paper: what it says, where it stands, and whether a scanner reads it."""

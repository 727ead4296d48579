"""The rules of the house, executable: each finds a planted fault."""

"""Tests of shopclub.rewards."""

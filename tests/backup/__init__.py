"""Tests of shopclub/backup."""

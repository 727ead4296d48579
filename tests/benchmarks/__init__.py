"""Benchmarks: each figure beside a floor of the same run, as a ratio (docs/benchmarks.md)."""

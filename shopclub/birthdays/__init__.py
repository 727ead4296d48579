"""On which day a birthday falls, by the solar or the lunar calendar; pure, without tables."""

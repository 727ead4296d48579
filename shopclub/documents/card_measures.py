"""Where everything stands on a card, in mm from the top left of the trimmed card (ISO CR80)."""

WIDTH = 85.60
HEIGHT = 53.98
BLEED = 3.0
FIELD = 54.6
BAND = 11.2
MARGIN = 6.0
TEXT_WIDTH = 45.0

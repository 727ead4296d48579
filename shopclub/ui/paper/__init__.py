"""Paper on the screen: looked at, saved as a PDF, sent to a printer."""

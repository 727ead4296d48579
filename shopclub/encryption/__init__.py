"""The key of a shop file: kept by this computer, and sealed beside the file for who lost it."""

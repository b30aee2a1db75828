"""What every room says to people: words in each language of the festival."""

Text = dict[str, str]
"""One text in every language of the festival: {"kk": ..., "ru": ..., "en": ...}."""

"""Text from strangers made fit for a terminal, a log and a sentence."""


def in_letters(text: str) -> str:
    """The text with the bytes of a path that the system's locale could not read as letters, read
    as UTF-8: no screen takes them as they are."""
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return printable(text)


def printable(text: str) -> str:
    """The text with every letter that does not print written as its escape.

    A file's name may hold a terminal's commands, a line's end, letters that turn the
    writing round, or bytes that are no letters at all (lone surrogates, which no JSON takes).
    """
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in text
    )

"""Files that people edit: whatever mark or width their editor gave the letters, they are read."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class NotText(ValueError):
    """The letters are in no encoding that is read here; the message says so and what to do."""

    problem = "the letters are not UTF-8"

    def __init__(self) -> None:
        super().__init__(f"{self.problem}; save it with the encoding UTF-8")


def decoded(content: bytes) -> str:
    """UTF-8, with a mark or without, or UTF-16 with one, as Windows' editors save. Raises NotText.

    UTF-16 without its mark is known by the zeros in it, which no text has; its mark alone says
    nothing.
    """
    if content in _UTF16:
        raise NotText
    try:
        text = content.decode("utf-16" if content.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotText from error
    if "\0" in text:
        raise NotText
    return text

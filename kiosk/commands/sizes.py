"""The size of a window, as people write it."""

import re

import click

from kiosk.words import phrase

SMALLEST, LARGEST = 320, 7680
"""Sides of a window in pixels: on less nothing can be read, more has no screen."""


class Size(click.ParamType[tuple[int, int]]):
    """WIDTHxHEIGHT in pixels; the sign between them as people write it, in any alphabet."""

    name = "WxH"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        found = re.fullmatch(r"([0-9]{1,9})\s*[xX×хХ*]\s*([0-9]{1,9})", str(value).strip())
        if not found:
            self.fail(phrase("usage.no size", value=str(value)), param, ctx)
        size = int(found[1]), int(found[2])
        if not all(SMALLEST <= side <= LARGEST for side in size):
            told = phrase("usage.out of range", value=str(value), least=SMALLEST, most=LARGEST)
            self.fail(told, param, ctx)
        return size

"""Finds the kinds of a thing by listing its folder: a new kind is a new file, no list to edit."""

from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

import msgspec

S = TypeVar("S", bound=msgspec.Struct)


def kinds(package: str, base: type[S]) -> dict[str, type[S]]:
    """The struct of each kind by its tag: the file true_false.py holds the one tagged "true-false".

    Files without such a struct hold what the kinds share.
    """
    found: dict[str, type[S]] = {}
    for file in iter_modules(import_module(package).__path__):
        tag = file.name.replace("_", "-")
        for thing in vars(import_module(f"{package}.{file.name}")).values():
            if isinstance(thing, type) and issubclass(thing, base):
                if thing.__struct_config__.tag == tag:
                    found[tag] = thing
    return found

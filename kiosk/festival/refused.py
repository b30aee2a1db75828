"""Why a command does not do to a festival what was asked."""


class FestivalRefused(Exception):
    """What is asked of a festival's folder cannot be done; the message is one plain sentence."""

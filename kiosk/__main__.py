"""`python -m kiosk` is the installed program; without one, its commands that need no screen."""

from kiosk.stopping import over, wait

if __name__ == "__main__":
    wait()
    from importlib.metadata import entry_points

    from kiosk.cli import cli

    installed = entry_points(group="console_scripts", name="kiosk")
    program = next(iter(installed)).load() if installed else lambda: cli(prog_name="kiosk")
    try:
        program()
    finally:
        over()

"""`python -m ui` is `kiosk`, the whole program, and this is where both begin."""

from kiosk.stopping import wait


def main() -> None:
    wait()
    from ui.cli import main as whole

    whole()


if __name__ == "__main__":
    main()

"""Pictures for paper that are drawn by a few words: a code's squares, a street's sign."""

from kiosk.shipped import ASSETS

QUIET = 4
"""Modules of white around a QR code, as its standard asks for."""


def qr_svg(text: str) -> bytes:
    """A QR code with its quiet zone, of error correction M, as the screens show it."""
    # here, because only paper and a prize's screen need it
    import qrcode

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    rows = code.get_matrix()
    side = len(rows)
    dark = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, on in enumerate(row) if on
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
    ground = f'<rect width="{side}" height="{side}" fill="#FFFFFF"/>'
    return f'{head}{ground}<path d="{dark}" fill="#000000"/></svg>'.encode()


def sign_svg(shape: str, colour: str) -> bytes:
    """A street's sign in another colour than the screen's."""
    drawn = (ASSETS / "look" / "signs" / f"{shape}.svg").read_bytes()
    return drawn.replace(b"#1B2440", colour.encode())

"""Keys under a passphrase that cost nothing to open: age's own take a second each time, on purpose.

That what `age -p` and we lock ourselves opens is proved by tests.kiosk.trust.test_kit_files and
tests.test_golden; here is asked what becomes of a locked key.
"""

import hashlib
import os
from base64 import b64encode

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

WORK = 1
"""The exponent of scrypt's cost; age itself takes 18 or so."""


def _said(content: bytes) -> bytes:
    return b64encode(content).rstrip(b"=")


def _derived(key: bytes, salt: bytes, name: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, name).derive(key)


def cheaply_locked(plain: bytes, passphrase: str) -> bytes:
    """Of at most 64 KiB, as the format says (C2SP, age.md)."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    salted = b"age-encryption.org/v1/scrypt" + salt
    wrap = hashlib.scrypt(passphrase.encode(), salt=salted, n=2**WORK, r=8, p=1, dklen=32)
    body = ChaCha20Poly1305(wrap).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_said(salt), WORK, _said(body))
    proof = HMAC(_derived(file_key, b"", b"header"), SHA256())
    proof.update(header)
    sealed = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    payload = sealed.encrypt(bytes(11) + b"\1", plain, None)  # the first chunk is the last
    return header + b" " + _said(proof.finalize()) + b"\n" + nonce + payload

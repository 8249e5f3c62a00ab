"""The key a book signs packages with: Ed25519, derived from the book's own key, so that nothing else is kept."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

INFO = b"cmdesk package signature 1"
SHOWN = 8  # bytes of the fingerprint: enough to read over the telephone


def signing_key(book_key: bytes) -> Ed25519PrivateKey:
    """Return the key that signs what leaves the book of this key; the same book always signs alike."""
    seed = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=INFO).derive(book_key)
    return Ed25519PrivateKey.from_private_bytes(seed)


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """Return the 32 bytes by which anybody checks a signature."""
    return key.public_key().public_bytes_raw()


def fingerprint(public: bytes) -> str:
    """Return a short form of a public key to compare by eye: four groups of four hexadecimal digits."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(public)
    shown = digest.finalize()[:SHOWN].hex().upper()
    return "-".join(shown[at : at + 4] for at in range(0, len(shown), 4))

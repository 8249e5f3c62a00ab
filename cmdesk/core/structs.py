"""Loads msgspec without typing_extensions, which takes longer: from Python 3.11 on typing has all it is asked for."""

import sys

if "typing_extensions" not in sys.modules:
    sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # None is "there is no such module"
    try:
        import msgspec
    finally:
        del sys.modules["typing_extensions"]
else:
    import msgspec

__all__ = ["msgspec"]

"""The window.

PySide6 reads the source of every module imported after it, to see whether the module may switch a `__feature__` on, and
keeps all its lines. None of ours does: to be told so beforehand saves a start some hundred files, and the memory.
"""

import sys

import PySide6.QtCore  # noqa: F401  (brings what is told)

feature = sys.modules.get("shibokensupport.feature")
if hasattr(feature, "_mod_uses_pyside"):  # no public door; a version without it is as slow as it ever was
    feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]  # noqa: SLF001  (as said)

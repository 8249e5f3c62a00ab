"""Texts a user reads: English in the source, marked for translation, turned into a language only at the edge."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Translate = Callable[[str, str], str]
"""Called as translate(context, english)."""


def english(context: str, source: str) -> str:  # noqa: ARG001  (has the shape of Translate)
    """Return source unchanged: the Translate of the English language."""
    return source


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802, ARG001  (the name Qt Linguist knows)
    """Return source unchanged; it is translated where it is shown."""
    return source


@dataclass(frozen=True)
class Message:
    """A sentence for the user that knows no language yet; the values fill its {braces}."""

    context: str
    source: str
    values: tuple[tuple[str, Any], ...] = ()

    def read(self, translate: Translate) -> str:
        """Return the sentence in the language of translate; a value may itself be a Message."""
        values = {name: value.read(translate) if isinstance(value, Message) else value for name, value in self.values}
        return translate(self.context, self.source).format(**values)

    def __str__(self) -> str:
        return self.read(english)


def message(context: str, source: str, **values: Any) -> Message:
    """Return a Message; context and source are literals, so that tools/texts.py finds them."""
    return Message(context, source, tuple(values.items()))

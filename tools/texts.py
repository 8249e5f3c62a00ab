"""Bring resources/i18n in line with the source: python tools/texts.py adds what is missing and drops what is gone.

Texts are calls of message, translate, tr or QT_TRANSLATE_NOOP with two literal strings. Each top-level package of
cmdesk has its own Qt Linguist file in resources/i18n/zh_CN; new entries are marked unfinished.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
MARKS = {"message", "translate", "tr", "QT_TRANSLATE_NOOP"}
LITERALS = 2


def marked(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (context, source) of every text marked in one Python file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < LITERALS:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        context, source = node.args[:2]
        if (
            name in MARKS
            and isinstance(context, ast.Constant)
            and isinstance(source, ast.Constant)
            and isinstance(source.value, str)
        ):
            yield str(context.value), source.value


def wanted() -> dict[str, set[tuple[str, str]]]:
    """Return the texts of each top-level package of cmdesk."""
    found: dict[str, set[tuple[str, str]]] = {}
    for path in sorted((ROOT / "cmdesk").rglob("*.py")):
        package = path.relative_to(ROOT / "cmdesk").parts[0].removesuffix(".py")
        found.setdefault(package, set()).update(marked(path))
    return {package: texts for package, texts in found.items() if texts}


def write(path: Path, texts: set[tuple[str, str]]) -> int:
    """Rewrite one Linguist file so that it holds just texts; return how many are unfinished."""
    kept: dict[tuple[str, str], str] = {}
    if path.exists():
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (our own file)
            for entry in context.iter("message"):
                key = (context.findtext("name", ""), entry.findtext("source", ""))
                kept[key] = entry.findtext("translation", "") or ""
    root = ET.Element("TS", version="2.1", language="zh_CN")
    for name in sorted({context for context, _ in texts}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = name
        for source in sorted(source for context, source in texts if context == name):
            entry = ET.SubElement(group, "message")
            ET.SubElement(entry, "source").text = source
            translation = ET.SubElement(entry, "translation")
            translation.text = kept.get((name, source), "")
            if not translation.text:
                translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return sum(not kept.get(text) for text in texts)


def main() -> None:
    folder = ROOT / "resources" / "i18n" / "zh_CN"
    for package, texts in wanted().items():
        if unfinished := write(folder / f"{package}.ts", texts):
            print(f"{package}.ts: {unfinished} to translate")


if __name__ == "__main__":
    main()

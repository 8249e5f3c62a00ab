"""The looks of every kind of cell of a workbook: the light theme's colours on white paper."""

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

INK, RULE, HEAD_FILL, DOUBT_FILL = "FF1C1F24", "FFDCD8D0", "FFECE9E3", "FFFBE7C6"
TONES = {"ok": ("FF1F6B3A", "FFDFF1E4"), "warn": ("FF7A4B00", "FFFBE7C6"), "bad": ("FFA8241B", "FFFADCD8")}
"""Ink and ground of a cell that a mark of the catalog colours."""
FONT = "Microsoft YaHei"
FORMATS = {
    "int": "#,##0",
    "decimal": "#,##0.00",
    "money": "#,##0.00",
    "percent": "0.00%",
    "date": "yyyy-mm-dd",
    "time": "hh:mm",
}
NUMBERS = {"int", "decimal", "money", "percent"}
LIKE = {"files": "text"}
STYLED = {*FORMATS, "title", "caption", "head", "head right", "string", "enum", "text", "sum", "total", "doubt"}


def style_of(kind: str) -> str:
    """Return the name of the style for a kind of cell; what has none of its own looks like a string."""
    return f"cmdesk {LIKE.get(kind, kind)}" if LIKE.get(kind, kind) in STYLED else "cmdesk string"


def styles() -> list[NamedStyle]:
    """Return the looks of every kind of cell."""
    line = Side(style="thin", color=RULE)
    below = Border(bottom=line)
    font = Font(name=FONT, size=10, color=INK)
    bold = Font(name=FONT, size=10, color=INK, bold=True)
    fill = PatternFill("solid", fgColor=HEAD_FILL)
    plain = Alignment(vertical="center")
    wrapped = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)  # apart from a figure before it
    topped = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)  # cut off, it shows its beginning
    coded = Alignment(horizontal="left", vertical="center", indent=1)
    right = Alignment(horizontal="right", vertical="center")
    centred = Alignment(horizontal="center", vertical="center")
    body = [
        NamedStyle(
            name=f"cmdesk {kind}",
            font=font,
            border=below,
            alignment=right if kind in NUMBERS else centred,
            number_format=code,
        )
        for kind, code in FORMATS.items()
    ]
    return [
        *body,
        NamedStyle(name="cmdesk title", font=Font(name=FONT, size=14, bold=True, color=INK), alignment=plain),
        NamedStyle(name="cmdesk caption", font=Font(name=FONT, size=9, color="FF64676E"), alignment=plain),
        NamedStyle(name="cmdesk head", font=bold, fill=fill, border=below, alignment=wrapped),
        NamedStyle(
            name="cmdesk head right",
            font=bold,
            fill=fill,
            border=below,
            alignment=Alignment(horizontal="right", vertical="center", wrap_text=True),
        ),
        NamedStyle(name="cmdesk string", font=font, border=below, alignment=wrapped, number_format="@"),
        NamedStyle(name="cmdesk enum", font=font, border=below, alignment=coded, number_format="@"),
        NamedStyle(name="cmdesk text", font=font, border=below, alignment=topped, number_format="@"),
        NamedStyle(
            name="cmdesk doubt",
            font=font,
            fill=PatternFill("solid", fgColor=DOUBT_FILL),
            border=below,
            alignment=wrapped,
            number_format="@",
        ),
        NamedStyle(name="cmdesk total", font=bold, border=Border(top=line), alignment=plain),
        NamedStyle(name="cmdesk sum", font=bold, border=Border(top=line), alignment=right, number_format="#,##0.00"),
    ]

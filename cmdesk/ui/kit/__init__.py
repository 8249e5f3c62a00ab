"""The parts screens are made of; each is loaded when it is first asked for, so that no screen waits for all."""

from typing import TYPE_CHECKING

from cmdesk.core.late import exports

if TYPE_CHECKING:
    from cmdesk.ui.kit.answer import Answer, Given, State
    from cmdesk.ui.kit.basics import (
        Elided,
        Item,
        Painted,
        bar,
        card,
        column,
        discard,
        frame,
        holding,
        key_cap,
        key_values,
        label,
        meter,
        muted,
        picture,
        reveal,
        row,
        rule,
        scroll,
        set_role,
    )
    from cmdesk.ui.kit.buttons import action, action_button, button
    from cmdesk.ui.kit.choices import FilterChip, Option, Segmented
    from cmdesk.ui.kit.editors import CheckEdit, ChoiceEdit, LineEdit, NoteEdit, day_edit
    from cmdesk.ui.kit.field import (
        Field,
        amount_field,
        answer_field,
        check_field,
        choice_field,
        count_field,
        date_field,
        few_field,
        note_field,
        text_field,
        time_field,
    )
    from cmdesk.ui.kit.flow import Flow
    from cmdesk.ui.kit.form import Form
    from cmdesk.ui.kit.grammar import Amount, Clock, Day, Grammar, Whole, Words, grouped
    from cmdesk.ui.kit.heat_map import HeatMap
    from cmdesk.ui.kit.icons import icon, icon_size
    from cmdesk.ui.kit.inspector import Inspector
    from cmdesk.ui.kit.line_chart import Curve, LineChart
    from cmdesk.ui.kit.lines import Line, Lines
    from cmdesk.ui.kit.marks import Chip, Grade
    from cmdesk.ui.kit.masked import Masked, MaskedText, Peek, free_text, masked_pairs
    from cmdesk.ui.kit.menus import TickMenu, pop_up
    from cmdesk.ui.kit.messages import MessageBar, Toast, empty_state
    from cmdesk.ui.kit.month_chart import MonthBars, MonthChart
    from cmdesk.ui.kit.page_strip import PageStrip
    from cmdesk.ui.kit.pages import NO_PAGES, Pages, PageView
    from cmdesk.ui.kit.pdf import Source, pdf_pages
    from cmdesk.ui.kit.photos import Photo, PhotoStrip
    from cmdesk.ui.kit.pictures import image_of, picture_pages
    from cmdesk.ui.kit.progress import Document, DocumentGroup, DocumentMap, Happening, Stepper, Timeline
    from cmdesk.ui.kit.secret import SecretEdit, secret_field
    from cmdesk.ui.kit.spark import sparkline
    from cmdesk.ui.kit.tabs import Tab, Tabs

MODULES = {
    "answer": "Answer Given State",
    "basics": (
        "Elided Item Painted bar card column discard frame holding key_cap key_values label meter muted "
        "picture reveal row rule scroll set_role"
    ),
    "buttons": "action action_button button",
    "choices": "FilterChip Option Segmented",
    "editors": "CheckEdit ChoiceEdit LineEdit NoteEdit day_edit",
    "field": (
        "Field amount_field answer_field check_field choice_field count_field date_field few_field note_field "
        "text_field time_field"
    ),
    "flow": "Flow",
    "form": "Form",
    "grammar": "Amount Clock Day Grammar Whole Words grouped",
    "heat_map": "HeatMap",
    "icons": "icon icon_size",
    "inspector": "Inspector",
    "line_chart": "Curve LineChart",
    "lines": "Line Lines",
    "marks": "Chip Grade",
    "masked": "Masked MaskedText Peek free_text masked_pairs",
    "menus": "TickMenu pop_up",
    "messages": "MessageBar Toast empty_state",
    "month_chart": "MonthBars MonthChart",
    "page_strip": "PageStrip",
    "pages": "NO_PAGES Pages PageView",
    "pdf": "Source pdf_pages",
    "photos": "Photo PhotoStrip",
    "pictures": "image_of picture_pages",
    "progress": "Document DocumentGroup DocumentMap Happening Stepper Timeline",
    "secret": "SecretEdit secret_field",
    "spark": "sparkline",
    "tabs": "Tab Tabs",
}
__getattr__ = exports(__name__, MODULES)

__all__ = [
    "NO_PAGES",
    "Amount",
    "Answer",
    "CheckEdit",
    "Chip",
    "ChoiceEdit",
    "Clock",
    "Curve",
    "Day",
    "Document",
    "DocumentGroup",
    "DocumentMap",
    "Elided",
    "Field",
    "FilterChip",
    "Flow",
    "Form",
    "Given",
    "Grade",
    "Grammar",
    "Happening",
    "HeatMap",
    "Inspector",
    "Item",
    "Line",
    "LineChart",
    "LineEdit",
    "Lines",
    "Masked",
    "MaskedText",
    "MessageBar",
    "MonthBars",
    "MonthChart",
    "NoteEdit",
    "Option",
    "PageStrip",
    "PageView",
    "Pages",
    "Painted",
    "Peek",
    "Photo",
    "PhotoStrip",
    "SecretEdit",
    "Segmented",
    "Source",
    "State",
    "Stepper",
    "Tab",
    "Tabs",
    "TickMenu",
    "Timeline",
    "Toast",
    "Whole",
    "Words",
    "action",
    "action_button",
    "amount_field",
    "answer_field",
    "bar",
    "button",
    "card",
    "check_field",
    "choice_field",
    "column",
    "count_field",
    "date_field",
    "day_edit",
    "discard",
    "empty_state",
    "few_field",
    "frame",
    "free_text",
    "grouped",
    "holding",
    "icon",
    "icon_size",
    "image_of",
    "key_cap",
    "key_values",
    "label",
    "masked_pairs",
    "meter",
    "muted",
    "note_field",
    "pdf_pages",
    "picture",
    "picture_pages",
    "pop_up",
    "reveal",
    "row",
    "rule",
    "scroll",
    "secret_field",
    "set_role",
    "sparkline",
    "text_field",
    "time_field",
]

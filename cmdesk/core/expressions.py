"""The small language of the catalog's conditions and formulas, in which unknown is a value of its own.

    marital==married            (open_stock+buy-close_stock)/cost_rate
    amount>100000               staff>=20 and not has_corp_account

Allowed are names, decimal numbers, quoted strings, + - * /, comparisons, and, or, not, parentheses, abs, min and max.
A bare word that is by itself the right side of == or != is a string, never a name: marital==married asks whether the
fact marital is the code "married". To ask whether two facts are equal, write a-b==0.

A name without a value is unknown. Unknown or true is true, unknown and false is false; everything else made of an
unknown is unknown. Arithmetic is Decimal arithmetic of 28 digits, not rounded further.

Python's own parser reads it and nothing is ever run: the libraries that evaluate such texts (simpleeval, asteval,
numexpr) read 0.20 as a binary float and have no unknown, so that both halves of this language would be ours anyway.
"""

import ast
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Context, Decimal, DecimalException, localcontext
from functools import cache
from typing import Any

from cmdesk.core.errors import UserError
from cmdesk.core.late import late
from cmdesk.core.text import Message, message

Fact = Decimal | bool | str | None
Facts = Mapping[str, Fact | int]

LONGEST = 1000  # characters
DEEPEST = 100  # levels of nesting; a sum of n terms has n
EXACT = Context(prec=28)
TOKEN = late(
    r"""[ ]+ | (?:[0-9]+\.?[0-9]*|\.[0-9]+)(?![\w.]) | [^\W\d]\w* | "[^"\\]*" | '[^'\\]*' | [<>=!]= | [-+*/(),<>]""",
    re.VERBOSE,
)
ARITHMETIC: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
COMPARISON: Mapping[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
FUNCTIONS: Mapping[str, Callable[..., Any]] = {"abs": abs, "min": min, "max": max}


@dataclass(frozen=True, kw_only=True)
class Result:
    """What an expression comes to; None when it cannot be told, because of missing names or for the reason given."""

    value: Fact
    missing: frozenset[str] = frozenset()
    reason: Message | None = None


Compute = Callable[[Facts], Result]


@dataclass(frozen=True, kw_only=True)
class Expression:
    """A checked expression and the names of the facts it asks for."""

    source: str
    names: frozenset[str]
    compute: Compute = field(repr=False, compare=False)

    def evaluate(self, facts: Facts) -> Result:
        """Return the value; a name that facts lacks or holds as None is unknown.

        Division by zero, a number out of range and values that do not go together (a text + 1) give None with a
        reason. A whole number may be an int; a float is a TypeError, since it is never exact.
        """
        with localcontext(EXACT):
            return self.compute(facts)


@cache
def parse(source: str) -> Expression:
    """Return source as an Expression; raises UserError with the position for whatever the language does not have."""
    text = re.sub(r"\s", " ", source).strip()
    if len(text) > LONGEST:
        raise refusal(text[:40] + "…", 0, message("expressions", "longer than {limit} characters", limit=LONGEST))
    position = 0
    while position < len(text):
        token = TOKEN.match(text, position)
        if token is None:
            raise refusal(text, position, message("expressions", "“{text}” is not understood", text=text[position]))
        position = token.end()
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError as error:
        position = error.offset - 1 if error.offset else len(text)  # no offset: the end came too soon
        raise refusal(text, position, message("expressions", "incomplete or out of place")) from None
    except (RecursionError, MemoryError):  # which one depends on the interpreter
        raise refusal(text, 0, message("expressions", "nested deeper than {limit} levels", limit=DEEPEST)) from None
    names: set[str] = set()
    compute = compiled(tree, text, names, DEEPEST)
    return Expression(source=source, names=frozenset(names), compute=compute)


def compared(source: str) -> list[tuple[str, str]]:
    """Return every name with the code it is compared to, of a source that parse() takes: marital and married."""
    found = []
    for node in ast.walk(ast.parse(re.sub(r"\s", " ", source).strip(), mode="eval")):
        match node:
            case ast.Compare(
                left=ast.Name(id=name), comparators=[ast.Name(id=code) | ast.Constant(value=str() as code)]
            ):
                found.append((name, code))
    return found


def compiled(node: ast.expr, text: str, names: set[str], levels: int) -> Compute:  # noqa: C901, PLR0911  (one case a node)
    """Return what evaluates node, having added its names to names; refuse all that is not allowed."""
    position = len(text.encode()[: node.col_offset].decode())
    if not levels:
        raise refusal(text, position, message("expressions", "nested deeper than {limit} levels", limit=DEEPEST))

    def inside(part: ast.expr) -> Compute:
        return compiled(part, text, names, levels - 1)

    match node:
        case ast.Constant(value=str() as word):
            return constant(word)
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return constant(Decimal(ast.get_source_segment(text, node) or ""))
        case ast.Name(id=name):
            names.add(name)
            return lambda facts: known(name, facts.get(name))
        case ast.BoolOp(op=ast.And() | ast.Or() as op, values=parts):
            return either(isinstance(op, ast.Or), [inside(part) for part in parts])
        case ast.UnaryOp(op=ast.Not(), operand=part):
            return opposite(inside(part))
        case ast.UnaryOp(op=ast.USub(), operand=part):
            return number_from(operator.neg, [inside(part)])
        case ast.BinOp(left=left, op=op, right=right) if type(op) in ARITHMETIC:
            return number_from(ARITHMETIC[type(op)], [inside(left), inside(right)])
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq() as sign], comparators=[ast.Name(id=word)]):
            return comparison(COMPARISON[type(sign)], inside(left), constant(word))
        case ast.Compare(left=left, ops=[sign], comparators=[right]) if type(sign) in COMPARISON:
            return comparison(COMPARISON[type(sign)], inside(left), inside(right))
        case ast.Call(func=ast.Name(id=name), args=parts, keywords=[]) if name in FUNCTIONS:
            if len(parts) == 1 if name == "abs" else len(parts) > 1:
                return number_from(FUNCTIONS[name], [inside(part) for part in parts])
    part_text = ast.get_source_segment(text, node) or text
    raise refusal(text, position, message("expressions", "“{text}” is not allowed", text=part_text))


def refusal(text: str, position: int, what: Message) -> UserError:
    return UserError(
        message(
            "expressions",
            "The expression “{text}” cannot be used: {what} (character {position}).",
            text=text,
            what=what,
            position=position + 1,
        )
    )


def constant(value: Fact) -> Compute:
    result = Result(value=value)
    return lambda _facts: result


def known(name: str, value: Fact | int) -> Result:
    match value:
        case None:
            return Result(value=None, missing=frozenset([name]))
        case bool() | str():
            return Result(value=value)
        case int() | Decimal():
            number = Decimal(value)
            if number.is_finite():
                return Result(value=number)
            return Result(value=None, reason=message("expressions", "{name} is not a number.", name=name))
    raise TypeError(f"{name} is a {type(value).__name__}, neither Decimal, bool nor str")


def either(decisive: bool, parts: Sequence[Compute]) -> Compute:  # noqa: FBT001  (the value that settles it)
    """Return or (decisive is True) and and (False) of parts by Kleene's strong logic."""

    def compute(facts: Facts) -> Result:
        results = [yes_or_no(part(facts)) for part in parts]
        if any(result.value is decisive for result in results):
            return Result(value=decisive)
        return undecided(results) or Result(value=not decisive)

    return compute


def opposite(part: Compute) -> Compute:
    def compute(facts: Facts) -> Result:
        result = yes_or_no(part(facts))
        return result if result.value is None else Result(value=not result.value)

    return compute


def yes_or_no(result: Result) -> Result:
    if result.value is None or isinstance(result.value, bool):
        return result
    return Result(value=None, reason=message("expressions", "“{value}” is neither yes nor no.", value=result.value))


def number_from(function: Callable[..., Any], parts: Sequence[Compute]) -> Compute:
    def compute(facts: Facts) -> Result:
        results = [part(facts) for part in parts]
        if unknown := undecided(results):
            return unknown
        numbers = [result.value for result in results]
        for value in numbers:
            if not isinstance(value, Decimal):
                return Result(value=None, reason=message("expressions", "“{value}” is not a number.", value=value))
        if function is operator.truediv and numbers[1] == 0:
            return Result(value=None, reason=message("expressions", "It would divide by zero."))
        try:
            return Result(value=function(*numbers))
        except DecimalException:
            return Result(value=None, reason=message("expressions", "The number is out of range."))

    return compute


def comparison(function: Callable[[Any, Any], bool], left: Compute, right: Compute) -> Compute:
    ordered = function not in (operator.eq, operator.ne)

    def compute(facts: Facts) -> Result:
        results = [left(facts), right(facts)]
        if unknown := undecided(results):
            return unknown
        one, other = (result.value for result in results)
        if type(one) is not type(other) or (ordered and not isinstance(one, Decimal)):
            what = message("expressions", "“{one}” and “{other}” cannot be compared.", one=one, other=other)
            return Result(value=None, reason=what)
        return Result(value=function(one, other))

    return compute


def undecided(results: Sequence[Result]) -> Result | None:
    """Return the unknown that unknown parts make together; None when every part is known."""
    unknown = [result for result in results if result.value is None]
    if not unknown:
        return None
    missing = frozenset().union(*(result.missing for result in unknown))
    return Result(value=None, missing=missing, reason=next((part.reason for part in unknown if part.reason), None))

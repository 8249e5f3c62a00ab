"""Codes, numbers, words: what a text is worth."""

from collections.abc import Mapping
from typing import Any

from cmdesk.cli.desk import Options
from cmdesk.cli.kind import Given, Kind, text_of
from cmdesk.core.errors import UserError
from cmdesk.core.text import QT_TRANSLATE_NOOP, message


def credit_code(given: Given, _options: Options) -> Any:
    from cmdesk.core import identifiers

    return identifiers.credit_code(text_of("code", given["code"]))


def identity_card(given: Given, options: Options) -> Any:
    from cmdesk.core import identifiers

    return identifiers.identity_card(text_of("number", given["number"]), as_of=given["as_of"] or options.day)


def size_class(given: Given, options: Options) -> Any:
    from cmdesk.analysis import size_class as sizes

    trade = options.catalog.size_classes.get(text_of("industry", given["industry"]))
    if trade is None:
        known = " ".join(options.catalog.size_classes)
        raise UserError(message("calc", "“{field}” takes one of: {codes}", field="industry", codes=known))
    names = {"staff": "staff", "revenue": "revenue_wan", "assets": "assets_wan"}
    found = sizes.size_class(trade, **{name: given[name] for name in names.values()})
    result: dict[str, Any] = {"class": found.size}
    return result if found.size else {**result, "missing": [names[each] for each in found.missing]}


def in_words(given: Given, _options: Options) -> Any:
    from cmdesk.core.figures import amount_in_words

    try:
        return {"zh": amount_in_words(given["amount"])}
    except UserError:
        raise ValueError("amount") from None


def mask(given: Given, options: Options) -> Any:
    from cmdesk.core import masking

    return {"masked": masking.mask(given["kind"], given["text"], rules=options.catalog.masking)}


def words_check(given: Given, options: Options) -> Any:
    from cmdesk.analysis import words

    hits = words.words_check(
        options.catalog.analysis,
        given["text"],
        scope=given["scope"],
        field=given["field"] or "",
        product=given["product"] or "",
    )
    return {"hits": [{"code": hit.code, "text": hit.text, "severity": hit.severity} for hit in hits]}


KINDS: Mapping[str, Kind] = {
    "credit-code": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Check of a unified social credit code"),
        inputs={"code": "text"},
        outputs={
            "valid": "bool",
            "error": "LENGTH|CHARSET|REGION|CHECK_DIGIT|null",
            "warnings": "list",
            "normalized": "text",
        },
        source="GB 32100-2015, GB 11714",
        work=credit_code,
    ),
    "identity-card": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Check of an identity card's number"),
        inputs={"number": "text", "as_of": "date"},
        outputs={
            "valid": "bool",
            "error": "LENGTH|CHARSET|BIRTHDATE|CHECK_DIGIT|null",
            "warnings": "list",
            "normalized": "text",
            "birth": "date",
            "gender": "male|female",
            "age": "years",
        },
        source="GB 11643-1999",
        work=identity_card,
    ),
    "size-class": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Size class of an enterprise"),
        inputs={"industry": "code", "staff": "persons", "revenue_wan": "万元", "assets_wan": "万元"},
        outputs={"class": "micro|small|medium|large|null", "missing": "list"},
        source="工信部联企业〔2011〕300号",
        work=size_class,
    ),
    "amount-in-words": Kind(
        title=QT_TRANSLATE_NOOP("calc", "An amount in the capitals of a contract"),
        inputs={"amount": "yuan"},
        outputs={"zh": "text"},
        source="《支付结算办法》附件一",
        work=in_words,
        needed=("amount",),
    ),
    "mask": Kind(
        title=QT_TRANSLATE_NOOP("calc", "A name or number with most of it hidden"),
        inputs={"kind": "name|mobile|tel|id_card|bank_card|address|email|plate|uscc|uscc_individual", "text": "text"},
        outputs={"masked": "text"},
        source="JR/T 0171-2020, resources/catalog/masking.toml",
        work=mask,
        needed=("kind", "text"),
    ),
    "words-check": Kind(
        title=QT_TRANSLATE_NOOP("calc", "Words that must not stand in a text"),
        inputs={
            "text": "text",
            "scope": "credit|wealth|insurance|securities|futures",
            "field": "text",
            "product": "code",
        },
        outputs={"hits": "list of {code, text, severity: block|warn|info}"},
        source="resources/catalog/prohibited_words.toml",
        work=words_check,
        needed=("text", "scope"),
    ),
}

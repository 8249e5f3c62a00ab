"""How good a figure is, as the screen and the paper tone it."""

from cmdesk.analysis.cross_check import Light

TONES = {Light.GREEN: "ok", Light.YELLOW: "warn", Light.RED: "bad"}


def tone(light: Light) -> str:
    """Return the tone of a light; none where it cannot be told."""
    return TONES.get(light, "")


def passed(ok: bool | None) -> str:  # noqa: FBT001  (a finding, not a switch)
    """Return the tone of a limit that is kept or not."""
    return "" if ok is None else "ok" if ok else "bad"

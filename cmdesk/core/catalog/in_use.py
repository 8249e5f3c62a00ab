"""Which catalog is in use, and the rules of the analysis in it."""

import os
from functools import cache

from cmdesk.core.catalog.analysis import Analysis
from cmdesk.core.paths import resources

IN_USE = "CMDESK_CATALOG"
"""The environment's name for the pack's folder; empty for none. Whoever starts the program settles it before load()."""


def rules() -> Analysis:
    """Return the rules of the catalog in use.

    Without a pack each file is read when something of it is asked for; its tests have shown that they fit together. A
    pack is used whole or not at all, so with one all of the catalog is read; raises UserError as load does.
    """
    if os.environ.get(IN_USE):
        from cmdesk.core.catalog.loading import load  # all of the catalog, for which no other calculation waits

        return load().analysis
    return own()


@cache
def own() -> Analysis:
    from cmdesk.core.catalog.reading import read

    folder = resources() / "catalog"
    return Analysis(lambda name, kind: read(folder / name, kind))

for source, names in (
    ("from . import x", {}),
    ("from . import x", {"__name__": "__main__", "__package__": None}),
    ("from . import x", {"__package__": ""}),
    ("from .. import x", {"__package__": "_shapes", "__name__": "_shapes.circle"}),
    ("from .nothing import x", {"__package__": "_shapes", "__name__": "_shapes.circle"}),
    ("from . import x", {"__package__": 5}),
    ("from . import circle", {"__package__": "_shapes", "__name__": "_shapes.q"}),
    ("from ...x import y", {"__package__": "_shapes.deep", "__name__": "_shapes.deep.q"}),
):
    import warnings

    warnings.simplefilter("ignore")
    try:
        exec(source, dict(names))
        print("fine")
    except (ImportError, TypeError, KeyError) as error:
        print(type(error).__name__, error)

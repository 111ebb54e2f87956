import sys
import _shapes

print(hasattr(_shapes, "deep") or "not yet", _shapes.__name__, _shapes.__package__, _shapes.__spec__.name)
import _shapes.deep.inner

print(_shapes.deep.inner.__name__, _shapes.deep.__package__, _shapes.deep.inner.__package__, "_shapes.deep" in sys.modules)
import _shapes.deep.inner as inner

print(inner is _shapes.deep.inner, hasattr(_shapes, "__path__"), hasattr(inner, "__path__"))
for source in ("import _shapes.no_such", "import _helper.sub", "import _shapes.deep.inner.more", "from _shapes import no_such"):
    try:
        exec(source)
    except ImportError as error:
        print(type(error).__name__, str(error).split(" (")[0], error.name)

# __import__ by hand: fromlist, levels, bad names.
import sys

print(__import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"), __import__("math") is sys.modules["math"], __import__(name="json", fromlist=("nothing",)).__name__)
for call in (lambda: __import__(), lambda: __import__(5), lambda: __import__(""), lambda: __import__("no_such_module"), lambda: __import__("os.nothing"), lambda: __import__("x", level=-1), lambda: __import__("x", {}, level=1), lambda: __import__("math.pi"), lambda: __import__("", {"__package__": "json"}, level=1).__name__):
    try:
        print(call())
    except (TypeError, ValueError, ImportError, KeyError) as error:
        print(type(error).__name__, error)

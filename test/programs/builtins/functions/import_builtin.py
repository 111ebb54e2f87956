for source in (
    '__import__("math").__name__, __import__("os.path").__name__, __import__("os.path", fromlist=["x"]).__name__ in ("posixpath", "ntpath"), __import__("sys", None, None, (), 0) is __import__("sys")',
    '__import__("no_such")',
    '__import__("")',
    "__import__(5)",
    "__import__()",
    '__import__("x", level=1)',
    '__import__("math", level=-1)',
    '__import__("math.no")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

import pkgutil

for name in ("os.path:join", "os.path.join", "os:", "a b", "nope.x", "os.nope", ":x", "json.decoder:JSONDecoder.decode", "1a", "os:1", "", 5):
    try:
        print(name, getattr(pkgutil.resolve_name(name), "__name__", None))
    except Exception as error:
        print(name, type(error).__name__, error)
print(pkgutil.ModuleInfo(None, "a", True), pkgutil.extend_path("x", "y"), pkgutil.extend_path(["x"], "no_such_package_"))

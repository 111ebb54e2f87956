import os

os.environ["PROBE"] = "value"
print(os.getenv("PROBE"), os.environ["PROBE"], os.environ.get("PROBE_NOT"), os.getenv("PROBE_NOT", "default"))
print(os.path.expandvars("$PROBE-${PROBE}-$PROBE_NOT"), "PROBE" in os.environ, os.environ.pop("PROBE"), "PROBE" in os.environ)
for call in (lambda: os.environ["PROBE"], lambda: os.environ.update(A=3), lambda: os.environ.__delitem__("PROBE")):
    try:
        call()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
os.environ.setdefault("PROBE2", "x")
print({**os.environ}["PROBE2"], (os.environ | {"Z": "1"})["Z"], type(os.environ.copy()))

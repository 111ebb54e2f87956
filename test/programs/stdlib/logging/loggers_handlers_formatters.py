import logging, io, sys
s = io.StringIO()
logging.basicConfig(stream=s, level=logging.DEBUG, format="%(levelname)-8s|%(name)s|%(funcName)s:%(lineno)d|%(message)s")
def f(): logging.info("hello %s %d", "x", 3); logging.debug({"a":1}); logging.warning("%(k)s", {"k": 5})
f()
lg = logging.getLogger("a.b.c"); lg.error("err"); print(lg, lg.parent, lg.getEffectiveLevel(), logging.getLogger("a").getChild("b"), logging.getLogger() is logging.root)
logging.getLogger("a").setLevel("ERROR"); lg.warning("no"); print(lg.isEnabledFor(30), lg.level)
try: 1/0
except ZeroDivisionError: lg.exception("exc")
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("{levelname}:{message}", style="{")); h.setLevel(logging.CRITICAL)
lg.addHandler(h); lg.critical("crit"); lg.propagate = False; lg.critical("crit2"); print(h, lg.handlers == [h])
class F(logging.Filter):
    def filter(self, r): return "secret" not in r.getMessage()
h.addFilter(F()); lg.critical("secret"); lg.critical("open")
logging.addLevelName(25, "NOTE"); logging.log(25, "note"); print(logging.getLevelName(25), logging.getLevelName("INFO"), logging.getLevelName(33))
ad = logging.LoggerAdapter(lg, {"ip": 1}); h.setFormatter(logging.Formatter("%(ip)s %(message)s")); ad.critical("adapted")
lg.critical("bad %d", "x") if False else None
for c in (lambda: lg.setLevel("NOPE"), lambda: logging.basicConfig(foo=1, force=True), lambda: logging.Formatter("{x", style="{"), lambda: logging.Formatter("nothing"), lambda: lg.log("x", "y"), lambda: logging.getLogger(3), lambda: lg.critical("m", extra={"message": 1})):
    try: c()
    except Exception as e: print(type(e).__name__, e)
logging.disable(logging.CRITICAL); lg.critical("never"); logging.disable(logging.NOTSET)
print(s.getvalue())
r = logging.makeLogRecord({"msg": "m %s", "args": (1,), "levelname": "L"}); print(r, logging.Formatter("%(levelname)s %(message)s").format(r), logging.Formatter(logging.BASIC_FORMAT).format(r))
r.created = 0; r.msecs = 5; print(logging.Formatter("%(asctime)s %(message)s").format(r), logging.Formatter("%(asctime)s", "%Y/%m").format(r))
logging.getLogger("zz").warning("last resort?")

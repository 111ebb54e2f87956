import traceback, sys, io

def inner(n):
    return {"a": 1}["b"] + n

def middle(n):
    return inner(
        n
    )

def rec(n):
    return rec(n - 1) if n else middle(n)

def caught(f, *a):
    try:
        f(*a)
    except Exception as e:
        return e

e = caught(rec, 10)
def show(title, text):
    print("==", title)
    print(text if isinstance(text, str) else "|".join(map(repr, text)) if not all(isinstance(t, str) for t in text) else "".join(text))
show("exc", traceback.format_exception(e))
show("limit1", traceback.format_exception(e, limit=1))
show("limit-1", traceback.format_exception(e, limit=-1))
show("limit0", traceback.format_exception(e, limit=0))
show("tb", traceback.format_tb(e.__traceback__))
show("tb2", traceback.format_tb(e.__traceback__, limit=2))
show("list", traceback.format_list(traceback.extract_tb(e.__traceback__)))
show("extract", traceback.extract_tb(e.__traceback__))
for s in traceback.extract_tb(e.__traceback__)[-2:]:
    print(s.lineno, s.end_lineno, s.colno, s.end_colno, repr(s.line), s.name, s.locals, s[0] == s.filename, len(s), tuple(s)[1:])
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise KeyError("k") from z
except KeyError as k:
    chained = k
show("chain", traceback.format_exception(chained))
show("nochain", traceback.format_exception(chained, chain=False))
out = io.StringIO()
traceback.print_exception(chained, limit=0, chain=True, file=out)
show("print", out.getvalue())
te = traceback.TracebackException.from_exception(chained, capture_locals=False)
print(te.exc_type_str if hasattr(te, "exc_type_str") else te.exc_type, str(te), te.__cause__, te.__context__ is not None, te.__suppress_context__)
show("te", te.format())
show("te-only", te.format_exception_only())
show("te-nochain", te.format(chain=False))
cl = traceback.TracebackException.from_exception(e, capture_locals=True, limit=-2)
show("locals", cl.format())
group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError("t"), OSError(2, "no")])])
group.add_note("a note\nsecond")
show("group", traceback.format_exception(group))
show("only", traceback.format_exception_only(group))
show("only-group", traceback.format_exception_only(group, show_group=True))
se = caught(compile, "a b", "<f>", "exec")
show("syntax", traceback.format_exception_only(se))
show("none", traceback.format_exception(None))
show("two", traceback.format_exception(ValueError, ValueError("x"), None))
show("strs", traceback.format_list([("file.py", 3, "f", "code here"), ("file.py", 4, "g", None)]))
ss = traceback.StackSummary.from_list([("nofile.py", 3, "f", "code  here"), traceback.FrameSummary("nofile.py", 9, "g", lookup_line=False)])
show("ss", ss.format())
show("frame", ss.format_frame_summary(ss[0]))
print(ss[0], ss[0] == ("nofile.py", 3, "f", "code  here"), ss[0] == ss[0])
def stack():
    out = io.StringIO()
    traceback.print_stack(limit=1, file=out)
    show("stack", out.getvalue())
    show("fstack", traceback.format_stack(limit=2))
    print([s.name for s in traceback.extract_stack(limit=-1)], [s.name for s in traceback.extract_stack()])
stack()
sys.tracebacklimit = 1
show("limit by sys", traceback.format_exception(e))
del sys.tracebacklimit
try:
    traceback.format_exception(5)
except TypeError as t:
    print(t)
try:
    traceback.format_exception(ValueError, ValueError(1))
except (TypeError, ValueError) as t:
    print(t)
print(te == traceback.TracebackException.from_exception(chained), te == 5)
try:
    nothere
except NameError:
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc(limit=0))

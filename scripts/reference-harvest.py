# Runs modules of CPython 3.13's own test suite with compile, exec and eval hooked, and prints each source that they are given, once,
# with what CPython makes of it: JSON Lines as test/syntax/harvest.ts has them. Of the valid ones every fourth, so that the file stays small
# (--all: every one).
#   PYTHONHASHSEED=0 python3.13 -X utf8 scripts/reference-harvest.py [--all] MODULE ... > test/syntax/data/harvested.jsonl
import ast
import builtins
import contextlib
import hashlib
import io
import json
import sys
import unittest
import warnings

real_compile, real_exec, real_eval = builtins.compile, builtins.exec, builtins.eval
seen = {}
LONGEST = 2000


def note(source, mode):
    """Keeps a source; None is what was made of it, until all have run."""
    if not isinstance(source, str) or len(source) > LONGEST:
        return
    try:
        source.encode("utf-8")
    except UnicodeEncodeError:
        return
    seen[source, mode] = None


def hooked_compile(source, filename, mode, flags=0, *args, **kwargs):
    if mode in ("exec", "eval", "single") and not flags & ~ast.PyCF_ONLY_AST:
        note(source, mode)
    return real_compile(source, filename, mode, flags, *args, **kwargs)


def hooked(real, mode):
    def run(source, globals=None, locals=None, /, **kwargs):
        note(source.lstrip(" \t") if mode == "eval" and isinstance(source, str) else source, mode)
        frame = sys._getframe(1)
        if globals is None:
            globals = frame.f_globals
            if locals is None:
                locals = frame.f_locals
        return real(source, globals, locals, **kwargs)
    return run


def record(source, mode):
    row = {"source": source, "mode": mode}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = real_compile(source, "<harvest>", mode, ast.PyCF_ONLY_AST, True)
        except SyntaxError as error:
            row["stage"] = "parse"
            row["error"] = of(error)
            return row
        except (ValueError, MemoryError, RecursionError, OverflowError) as error:
            return None
        row["ast"] = hashlib.sha1(ast.dump(tree, include_attributes=True).encode("utf-8", "surrogatepass")).hexdigest()
        try:
            real_compile(source, "<harvest>", mode, 0, True)
        except SyntaxError as error:
            row["stage"] = "compile"
            row["error"] = of(error)
        except (ValueError, MemoryError, RecursionError, OverflowError):
            return None
    return row


def of(error):
    return [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]


builtins.compile, builtins.exec, builtins.eval = hooked_compile, hooked(real_exec, "exec"), hooked(real_eval, "eval")
arguments = sys.argv[1:]
step = 1 if "--all" in arguments else 4
for name in arguments:
    if name == "--all":
        continue
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            suite = unittest.defaultTestLoader.loadTestsFromName(f"test.{name}")
            unittest.TextTestRunner(stream=io.StringIO(), verbosity=0).run(suite)
        except BaseException as error:
            print(name, repr(error), file=sys.__stderr__)
builtins.compile, builtins.exec, builtins.eval = real_compile, real_exec, real_eval
rows = [row for key in sorted(seen) if (row := record(*key)) is not None]
valid = 0
for row in rows:
    if "error" not in row:
        valid += 1
        if valid % step:
            continue
    print(json.dumps(row))


def count(stage):
    return sum(row.get("stage") == stage for row in rows)


print(f"{len(rows)} sources: {count('parse')} refused by the parser, {count('compile')} by the compiler, {valid} valid", file=sys.__stderr__)

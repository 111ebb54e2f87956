# Classes of nodes: their fields, what the constructor takes, defaults, warnings.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


import sys
sys.stderr = sys.stdout
warnings.simplefilter("always")
print(ast.Name.__doc__, ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__, ast.Name._field_types, ast.Name.__mro__, ast.Name.__module__)
n = ast.Name("x"); print(type(n.ctx).__name__, sorted(n.__dict__), ast.Name(id="y").id)
for f in (lambda: ast.Name("a","b","c"), lambda: ast.Name("a", id="b"), lambda: ast.dump(ast.Name()), lambda: ast.Name("x", foo=1).foo, lambda: ast.FunctionDef("f").body, lambda: ast.arguments().vararg, lambda: ast.Constant(1).kind, lambda: ast.dump(ast.BinOp()), lambda: ast.Constant(1).foo, lambda: ast.Load() == ast.Load(), lambda: repr(ast.Load)):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)

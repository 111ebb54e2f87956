# Walking a tree: docstrings, children, fields, source segments.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


src = "def f(a, b=1):\n    '''doc\n      more'''\n    if a:\n        return a + b\n    x = [i for i in range(10)]\n    return f'{x}'\n\nclass C:\n    'cdoc'\n    y: int = 3\n"
t = ast.parse(src)
print(ast.get_docstring(t.body[0]), '|', ast.get_docstring(t.body[0], clean=False), ast.get_docstring(t), ast.get_docstring(t.body[1]))
try: ast.get_docstring(t.body[0].body[1])
except TypeError as e: print(e)
print([type(n).__name__ for n in ast.walk(t)])
print([type(n).__name__ for n in ast.iter_child_nodes(t.body[0])], list(dict(ast.iter_fields(t.body[0].args))))
for n in ast.walk(t):
    s = ast.get_source_segment(src, n)
    if s: print(type(n).__name__, repr(s), repr(ast.get_source_segment(src, n, padded=True)))

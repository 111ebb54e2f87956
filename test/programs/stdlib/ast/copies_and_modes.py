# Trees matched, copied and pickled; modes, flags and options of parse, dump of classes of a program.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


t = ast.parse("def f(a, b=1): return [a, *b]")
match ast.parse("x+1", mode="eval").body:
    case ast.BinOp(ast.Name(id), ast.Add(), ast.Constant(v)): print(id, v)
import copy, pickle
c = copy.deepcopy(t); print(ast.dump(c) == ast.dump(t)); print(ast.dump(pickle.loads(pickle.dumps(t))) == ast.dump(t))

print(ast.dump(ast.parse("x", mode="eval")), ast.dump(ast.parse("x;y", mode="single")), ast.dump(ast.parse("(int, str) -> List[int]", mode="func_type")))
print(compile("x", "f", "eval", ast.PyCF_ONLY_AST).body.id, ast.PyCF_ONLY_AST, ast.PyCF_TYPE_COMMENTS)
try: ast.parse("x = = 1", filename="foo.py")
except SyntaxError as x: print(x, x.filename, x.lineno, x.offset, x.text)
try: ast.dump(5)
except TypeError as x: print(x)
print(ast.dump(ast.parse("def f(x): return x", ), annotate_fields=False), ast.dump(ast.Name("x"), indent="\t"), ast.dump(ast.arguments(), show_empty=True))
class MyNode(ast.AST):
    _fields = ("a", "b")
    _field_types = {"a": int, "b": str | None}
print(ast.dump(MyNode(1, None)), MyNode(1,2).b)
print(ast.dump(ast.parse("1 + 2 * 3", optimize=1)))
print(issubclass(ast.Name, ast.expr), isinstance(t, ast.mod), ast.expr.__subclasses__()[:3])

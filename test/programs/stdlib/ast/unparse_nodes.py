# ast.unparse of nodes that a program makes: parts of statements, odd constants, and what can not be written.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


for n in (ast.Raise(None, ast.Name("x")), ast.YieldFrom(None), ast.JoinedStr([ast.Name("x")]), ast.Constant(object), ast.Constant((1,)), ast.Constant((1,2.5,float('inf'))), ast.Constant(float("nan")), ast.Constant(complex(float('inf'), 1)), ast.Constant(frozenset({1})), ast.Add(), ast.Load(), ast.arg("x", ast.Name("int")), ast.Name("x"), ast.Attribute(ast.Constant(1), "real"), ast.Attribute(ast.Constant(1.5), "real"), ast.Attribute(ast.Constant(True), "real"),[ast.Pass(), ast.Pass()], ast.alias("a","b"), ast.Set([]), ast.Starred(ast.Name("x")), ast.TypeIgnore(1,"x"), ast.Module([ast.Pass()],[]), ast.Module([ast.Expr(ast.Constant("doc\n'''\"\"\""))],[]), ast.MatchStar(), ast.MatchAs(), ast.MatchSingleton(None), ast.Interactive([ast.Pass()]), ast.FunctionType([ast.Name("a")], ast.Name("b")), ast.arguments([],[ast.arg("x")],None,[],[],None,[]), ast.Import([ast.alias("a")]), ast.ImportFrom("x",[ast.alias("a")],None), ast.ImportFrom(None,[ast.alias("a")],2), ast.BoolOp(ast.And(), [ast.Name("a"), ast.BoolOp(ast.Or(), [ast.Name("a"),ast.Name("b")])]), ast.Slice(), ast.Subscript(ast.Name("a"), ast.Tuple([])), ast.Lambda(ast.arguments(vararg=ast.arg("x")), ast.Constant(...)), ast.If(ast.Name("x"), [ast.Pass()], [ast.If(ast.Name("y"), [ast.Pass()], [ast.Pass()])])):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try: print(repr(ast.unparse(n)))
        except Exception as e: print(show(e))

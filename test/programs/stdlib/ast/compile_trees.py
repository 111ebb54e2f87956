# compile() of trees: places filled in, and what no program could have is refused.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


e = ast.Expression(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))
try: compile(e, "x", "eval")
except Exception as x: print(type(x), x)
print(eval(compile(ast.fix_missing_locations(e), "x", "eval")))
m = ast.Module([ast.Assign([ast.Name("q", ast.Store())], ast.Constant(42))], [])
exec(compile(ast.fix_missing_locations(m), "<m>", "exec")); print(q)
for bad in (ast.Module([ast.Assign([], ast.Constant(1))], []), ast.Module([ast.Assign([ast.Name("x", ast.Load())], ast.Constant(1))], []), ast.Module([ast.Expr(5)],[]), ast.Module([5],[]), ast.Module([None],[]), ast.Module(5,[]), ast.Expression(None), ast.Module([ast.Expr(ast.Name(5, ast.Load()))],[]), ast.Module([ast.Expr(ast.Name("None", ast.Load()))],[]),  ast.Module([ast.Expr(ast.Constant([1]))],[]), ast.Module([ast.FunctionDef("f", ast.arguments(), [], [])],[]), ast.Module([ast.Expr(ast.Compare(ast.Constant(1), [], []))],[]), ast.Module([ast.Return()],[]), ast.Module([ast.Try([ast.Pass()])],[]), ast.Module([ast.Assign([ast.Constant(1)], ast.Constant(1))], []), ast.Module([ast.Delete([ast.Name("x", ast.Store())])],[]), ast.Module([ast.Expr(ast.Dict([ast.Constant(1)],[]))],[]), ast.Interactive([ast.Pass()]), ast.Pass()):
    try: compile(ast.fix_missing_locations(bad), "x", "exec"); print("ok")
    except Exception as x: print(type(x).__name__, x)

# ast.literal_eval of texts and of trees: what is a literal, and how the rest is refused.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


for s in ("x", "(1+2)", "1+2", "[1,x]", "{**a}", "f()", "set()", "-'a'", "1+2j", "+-1", "{1:2,3:[(4,)]}", " 1", "\n1","...", "b'a'", "1 if 2 else 3", "{1,2}", "-1.5", "-2j", "-0", "-0.0","-True", "1-2j", "-1-2j","2j+1", "1 +", "", "{[]:1}", "{[]}", "'a' 'b'", "f'a'", "{1:x, y:2}", "1_000", "0x10", "~1", "set(1)", "{1:2,**{}}","(1,)", "()", "*1", "lambda: 0","10**5", "'\\ud800'"):
    try: print(repr(ast.literal_eval(s)))
    except Exception as e: print(s, show(e))
for n in (ast.Constant(5), ast.Expression(ast.Constant(5)), ast.List([ast.Constant(1), 5]), 5, None, ast.Constant(object), ast.Dict([ast.Constant(1)],[])):
    try: print(repr(ast.literal_eval(n)))
    except Exception as e: print(show(e))

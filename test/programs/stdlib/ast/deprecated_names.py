# Num, Str and their like: instances, checks, attributes, with warnings.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


import sys
sys.stderr = sys.stdout
warnings.simplefilter("always")
ast.Num(3); ast.Index(ast.Name("x")); print(ast.Constant(5).n)
print(isinstance(ast.Constant("s"), ast.Str))

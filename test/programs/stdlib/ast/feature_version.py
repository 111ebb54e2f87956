# What an older version lacks is a SyntaxError.
import ast, re, warnings


def show(e):
    return re.sub(r" at 0x[0-9a-f]+", "", f"{type(e).__name__}: {e}")


for source, version in (("(x := 1)", 7), ("def f(a, /): pass", 7), ("match x:\n  case 1: pass\n", 9), ("type X = int", 11),
                        ("class A[T = int]: pass", 12), ("try: pass\nexcept* A: pass", 10), ("async def f(): pass", 4), ("x: int", 5),
                        ("(x := 1)", 8), ("type X = int", 12), ("a @ b", 4)):
    try:
        ast.parse(source, feature_version=(3, version))
        print("ok")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
try:
    ast.parse("x", feature_version=(2, 7))
except ValueError as e:
    print(e)

def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, d=0, z=9), f(1, c=7, d=8, a=5, b=6))
for source in ("f()", "f(1)", "f(a=1, d=2)", "f(1, 2, c=3, d=4, c=5)"):
    try:
        print(eval(source))
    except (TypeError, SyntaxError) as error:
        print(source, type(error).__name__, str(error).split(" (")[0])

log = []
g = (log.append(n) or n * n for n in range(3))
print(log, next(g), log, list(g), log, list(g), next(g, "end"))
print(sum(x for x in range(4)), max(len(w) for w in ["a", "bbb"]), sorted(x for x in "cab"), dict((a, 1) for a in "xy"), ",".join(c for c in "ab"))
n = 2
late = (n * x for x in range(3))
n = 10
print(list(late), type(late).__name__, late.__name__, late.gi_code.co_name)
for source in ("f(x for x in y, 1)", "f(1, x for x in y)", "class C(x for x in y): pass", "f(x for x in y for)", "f(**k, x for x in y)"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)

print([(x, y) for x in range(3) if x for y in range(x) if y != 1], [y for x in ["ab", "c"] for y in x], [x for x in range(10) if x % 2 if x > 4])
print([[j for j in range(i)] for i in range(3)], {a: b for a, b in zip("ab", (1, 2))}, [a for a, *b in [(1, 2, 3)]], [d["k"] for d["k"] in [1, 2]] if (d := {}) is not None else 0)
print([i := 5, i], [(last := n) for n in range(3)], last, [x if x else None for x in (0, 1)], [lambda: x for x in (1,)][0]())
for source in ("[x for x in 1, 2]", "[x, y for x in z]", "[x for x]", "[for x in y]", "[x for x in]", "(x for x in y, 1)", "[x for x in lambda: y, 1]", "[x if y for x in z]", "[x for 5 in y]", "[x for f() in y]", "{x: y, z for x in y}", "[x for x in y if]", "[(x := x) for x in y]", "[i for i in (i := [1])]"):
    try:
        compile(source, "<s>", "eval")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)

if (n := 10) > 5: print(n)
print((y := 1), y, [a := 1, a + 1], (b := 2) * b, f"{(c := 3)}", {(k := "key"): (v := 5)}, k, v)
data = [1, 2, 3]
while (item := data.pop()) != 1: print(item)
print([z for w in (1, 2) if (z := w * 2) > 2], z, any((hit := q) > 1 for q in (0, 5, 9)), hit)


def f(x, flag=(d := 4)): return x, flag


print(f(x := 7), x, d, f((e := 1), flag=(g := 2)), e, g, (lambda: (h := 9))(), "h" in globals())
for source in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "f(x := 1, y=x := 2)", "f(a=b := 1)", "lambda: x := 1", "[x := 1 for x in y]", "[y := 1 for x in y for y in z]", "(x := 1) = 2", "(True := 1)", "(x: int := 1)", "del (x := 1)", "with (x := y): pass", "{x := 1: 2}", "x[a := 1]", "x[a := 1, b]", "x[a:=1:2]", "assert x := 1", "(*x := 1)", "def f(a := 1): pass", "class C: [y := 1 for x in z]", "(x := 1, y := 2)", "@x := f\ndef g(): pass"):
    try:
        compile(source, "<s>", "exec")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg)

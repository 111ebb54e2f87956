sources = ["match x:\n case a: pass\n case b: pass", "match x:\n case a | b: pass", "match x:\n case [a] | b: pass", "match x:\n case {**r, 'a': 1}: pass", "match x:\n case {'a': 1, 'a': 2}: pass",
           "match x:\n case [a, a]: pass", "match x:\n case P(a=1, a=2): pass", "match x:\n case P(a=1, 2): pass", "match x:\n case [*a, *b]: pass", "match x:\n case a.b as c.d: pass", "match x:\n case 1 as _: pass",
           "match x:\n case 1 + 1: pass", "match x:\n case 1j + 1: pass", "match x:\n case f'a': pass", "match x:\n case -a: pass", "match x:\n case {a: 1}: pass", "match x:\n case _ | 1: pass", "match x:\n case a if: pass",
           "match x:\n case: pass", "match x:\n pass", "match x\n case 1: pass", "match x:\n case (a, b as 5): pass", "match x:\n case P(*a): pass", "match x:\n case {**_}: pass", "match x:\n case 1 as a.b: pass", "match x:\n case a as b as c: pass"]
for source in sources:
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(source.split("\n")[-1].strip(), "->", error.msg)

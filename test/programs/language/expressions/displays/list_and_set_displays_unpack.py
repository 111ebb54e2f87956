print([*range(3), *"ab"], [*[], *()], {*"aab"} == {"a", "b"}, {*[1], *{2}}, (*"xy", 1), [*{"k": 1}], [x for x in (*[1, 2], 3)])
for source in ("[*5]", "{*None}", "(*1,)", "[*[1], *2]", "{**[1]}", "{**5}", "{**{1: 2}, **None}", "[**{}]", "{*a, **b}", "{'a': 1, *b}", "{**a for a in b}", "[*a for a in b]", "{1: *a}"):
    try:
        print(eval(source))
    except (SyntaxError, TypeError) as error:
        print(source, "->", error.msg if isinstance(error, SyntaxError) else error)

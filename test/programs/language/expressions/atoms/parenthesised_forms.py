print((1), (1,), (), type(()), ((1)), ((1,),), (1, *(2, 3)), (*[],), ("a" "b"))
x = (yield_ := 5)
print(x, (x), (x,) == tuple([x]))
y = 1,
z = 1, 2, *[3]
print(y, z)
for source in ("(,)", "(1,,)", "()()", "(*[1])", "(1 2)", "x = *[1]", "x = *[1],", "(**{})"):
    try:
        exec(source)
        print("fine", source)
    except (SyntaxError, TypeError) as error:
        print(source, "->", error.msg if isinstance(error, SyntaxError) else error)

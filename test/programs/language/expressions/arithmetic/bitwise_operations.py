print(6 & 3, 6 | 3, 6 ^ 3, ~6, -6 & 3, -6 | 3, -6 ^ 3, 2**70 & -1, -(2**70) ^ 2**70, True & False, True | 2, type(True & True).__name__, type(True ^ 1).__name__)
print({1, 2} & {2, 3}, {1} | {2}, {1, 2} ^ {2, 3}, {"a": 1} | {"b": 2})
for expression in ("1 & 1.0", "1 | 'a'", "[] ^ []", "{1} & [1]", "None | None", "int | str", "int | None", "int | 5", "{} | []"):
    try:
        print(expression, eval(expression))
    except TypeError as error:
        print(expression, error)

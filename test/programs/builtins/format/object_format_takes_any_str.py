class Text(str):
    pass


for value in (1, 2), [1], slice(1), None, {}, object:
    for spec in Text(""), Text("a"), "", "x", None, 5, b"":
        try:
            print(type(value).__name__, value.__format__(spec) if value is not object else object.__format__(value, spec))
        except TypeError as error:
            print(type(value).__name__, error)

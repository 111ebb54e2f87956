# Bytes methods with str arguments.
b = b"a,b"
for name, args in (("split", (",",)), ("replace", ("a", "b")), ("find", ("a",)), ("join", (["a"],)), ("startswith", ("a",)), ("startswith", (("a",),)), ("strip", ("a",)), ("partition", (",",)), ("count", ("a",)), ("center", (5, "x")), ("center", (5, b"xy")), ("translate", ("x",)), ("removeprefix", ("a",)), ("find", (256,)), ("find", (-1,)), ("index", (None,)), ("__contains__", ("a",)), ("__contains__", (300,)), ("__add__", ("a",)), ("split", (b"",)), ("join", ([b"a", 1],)), ("hex", (b"::",)), ("hex", (1,)), ("fromhex", (b"aa",)), ("fromhex", ("a",)), ("fromhex", ("zz",)), ("decode", (5,))):
    try:
        print(name, getattr(b, name)(*args))
    except (TypeError, ValueError) as error:
        print(name, type(error).__name__, error)

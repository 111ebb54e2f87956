# The words for operands that don't go together.
values = [1, 1.5, 1j, "a", b"a", [1], (1,), {1}, {1: 1}, None, range(2), object]
for operator in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", "&", "<"):
    for value in values:
        try:
            eval(f"1 {operator} value")
        except TypeError as error:
            print(error)
        except ZeroDivisionError:
            pass

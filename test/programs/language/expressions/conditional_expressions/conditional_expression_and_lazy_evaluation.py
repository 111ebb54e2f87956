def show(name, value):
    print(name, end=" ")
    return value


print(show("yes", 1) if show("test", True) else show("no", 2))
print(show("yes", 1) if show("test", 0) else show("no", 2))
print(show("a", 0) and show("b", 1), show("a", "") or show("b", []) or show("c", "last"))
print(show("a", 1) and show("b", 2) and show("c", 0) and show("d", 4))
print(not show("a", 0), not not "x")
print(1 if 0 else 2 if 0 else 3)
print((0 or None) is None, (1 and "x") == "x")

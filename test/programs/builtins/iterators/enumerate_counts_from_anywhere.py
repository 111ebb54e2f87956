# enumerate with starts of any size, and what it refuses.
print(list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)), list(enumerate("abc", 2**63 - 2)), list(enumerate(iterable="x", start=True)), list(enumerate("a", 10**30)))
e = enumerate("abc")
next(e)
print(e.__reduce__()[1][1:], list(e), next(e, "end"))
for call in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: enumerate("a", 1.5), lambda: enumerate("a", 1, 2), lambda: enumerate("a", first=1), lambda: enumerate(start=1), lambda: enumerate("a", None)):
    try:
        print(call())
    except TypeError as error:
        print(error)

it = iter([1, 2])
print(next(it), next(it), next(it, "done"))
values = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(values), 0)), next(values))
print(next(iter("ab")), list(iter({"k": 1})), type(iter("")).__name__, type(iter(())).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(1))).__name__, type(iter(b"")).__name__)
for bad in (lambda: next(iter([])), lambda: iter(5), lambda: next([1]), lambda: next(5, 1), lambda: iter(5, 0)):
    try:
        bad()
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
i = iter([1, 2, 3, 4])
print(list(zip(i, i)), [x for x in i])
i = iter("abc")
print("b" in i, list(i))

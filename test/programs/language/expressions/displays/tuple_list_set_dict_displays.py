print((), (1,), (1, 2), [], [1], {1}, {}, {"a": 1}, [[]], ((),), [(1,), [2], {3}])
t = 1, 2, 3
print(t, type(()), type((1)), type({}), type({1}))
print({1: "a", 1.0: "b", True: "c"}, {1, 1.0, True}, {"x": 1, "x": 2}, {**{}}, [*[], *()])
print({(1, 2): "t", None: 0, 1.5: 1, "s": 2, False: 3})
print({k: v for k, v in zip("abc", range(3))}, {x % 3 for x in range(10)}, {**{"a": 1}, "a": 2})
x = [1, [2, [3]]]
x.append(x)
print(x)
d = {"self": None}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
print([1, 2] == [1, 2.0], (1, 2) < (1, 3), [1] < [1, 0], (1, "a") == (1, "a"), {1: 2} == {1.0: 2.0}, {1, 2} == {2, 1})

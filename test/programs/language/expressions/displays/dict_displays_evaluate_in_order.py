def k(n):
    print("key", n)
    return n


def v(n):
    print("value", n)
    return n


print({k(1): v(2), k(3): v(4), **{5: v(6)}})
print({k(1): v(x) for x in (7, 8)})
print({1: "a", 1.0: "b", True: "c"}, {"x": 1, **{"x": 2}, "x": 3}, {**{"a": 1}, "b": 2, **{"a": 3}})
for source in ("{[]: 1}", "{{}}", "{1: 2, {}: 3}", "{[1] for _ in 'a'}", "{{1}: 1 for _ in 'a'}", "{(1, []): 2}"):
    try:
        eval(source)
    except TypeError as error:
        print(error)

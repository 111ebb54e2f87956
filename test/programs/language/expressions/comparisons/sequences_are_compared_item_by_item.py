print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, [2]] == [1, [2]], (1, 2) < (1, 2, 3), [1, 2] == (1, 2), "ab" < "b", b"a" < b"b", [2] > [1, 99], ["a", 1] < ["b", "x"])
nan = float("nan")
print([nan] == [nan], [float("nan")] == [float("nan")], (nan,) < (nan, 1), [1, nan] == [1.0, nan])
for source in ("[1] < ['a']", "[1] < (1,)", "(1, 'a') < (1, 2)", "[None] < [None]", "[None, 1] < [None, 2]", "[1, 2] < [1]", "{} < {}", "range(3) < range(4)", "range(0) == range(2, 1)", "range(0, 3, 2) == range(0, 4, 2)"):
    try:
        print(source, eval(source))
    except TypeError as error:
        print(source, error)

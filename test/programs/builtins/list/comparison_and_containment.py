print([1, 2] == [1, 2.0], [1] != [2], [1, 2] < [2], [] < [1], [[1]] < [[2]], [1, "a"] == [1, "b"], 1.0 in [1], [] in [[]], "a" in ["ab"])
for source in ("[1] < 5", "[1] < ['a']", "[] < ()", "[1] > None"):
    try:
        eval(source)
    except TypeError as error:
        print(error)
print([1] == (1,), [] == None, [1].__eq__((1,)), [1].__lt__([2]), [1].__gt__(5))

for source in (
    '[1] == (1,), {1} == frozenset([1]), {1: 2} == [(1, 2)], "a" == ["a"], b"a" == bytearray(b"a"), range(2) == [0, 1], [1, [2]] == [1, [2]], {1: {2: 3}} == {1: {2: 3}}, () == [], 0 == "", 1 == True',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

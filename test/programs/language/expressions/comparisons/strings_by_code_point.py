for source in (
    '"a" < "b", "A" < "a", "" < "a", "a" < "aa", "é" > "z", "10" < "9", "\\uffff" < "\\U00010000", "abc" == "abc", "a" in "abc", "" in ""',
    '"a" < 1',
    '"a" < b"a"',
    '"a" == b"a"',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

print("b" in "abc", "" in "", "bc" in "abc", "cb" in "abc", "😀" in "a😀", "\ud83d" in "😀", "x" not in "abc")
for value in (1, None, b"a", ["a"]):
    try:
        value in "abc"
    except TypeError as error:
        print(error)

a = bytearray(b"abc")
for source in (
    'a.append(100), a.extend(b"ef"), a.insert(0, 65), a.pop(), a.pop(0), a.remove(99), a, a.reverse(), a, a.extend([1, 2]), a.clear(), a',
    "a.append(256)",
    'a.append("a")',
    "a.pop()",
    'a.extend("x")',
    "a.extend([300])",
    "a.remove(1)",
    'a.insert("0", 1)',
    "a.extend(5)",
    'bytearray(b"ab").pop(5)',
    "a.append(-1)",
    "a.extend(a), a.copy() is a",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

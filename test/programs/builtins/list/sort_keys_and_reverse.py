words = ["bb", "a", "ccc", "B", "aa"]
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower, reverse=True), sorted(words, key=len, reverse=True), words.sort(), words, words.sort(key=lambda w: (len(w), w)), words)
print(sorted([True, 0, 1.5, -1]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], [1]]), sorted("hello"), sorted({3: 1, 1: 2}), sorted([], key=5) if False else sorted([]), sorted([1, 2], key=None, reverse=0))
for call in (lambda: sorted([1, "a"]), lambda: sorted([None, None]), lambda: sorted([1j, 2j]), lambda: sorted(5), lambda: sorted([1], len), lambda: [1].sort(len), lambda: sorted([1], key=5), lambda: sorted([1, 2], key=lambda: 1), lambda: sorted(), lambda: sorted([1], reverse="x"), lambda: sorted([1], reverse=None), lambda: sorted([1], key=len), lambda: [2, 1].sort(cmp=1)):
    try:
        print(call())
    except TypeError as error:
        print(error)

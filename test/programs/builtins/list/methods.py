a = [3, 1, 2]
a.append(4)
a.extend("ab")
a.extend(x for x in range(2))
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "near end")
print(a, len(a))
a.remove("a")
print(a.pop(), a.pop(0), a.pop(-2), a)
print(a.index(2), a.index("b", 2), a.count(1), a.count("zz"))
a.reverse()
print(a, a.copy() == a, a.copy() is a)
a.clear()
print(a)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1] * -1, [1, 2] < [1, 3], [] < [0], [1, 2] == [1, 2], [[]] * 2)
b = [1]
b += (2, 3)
b *= 2
print(b, b.append(1), list("abc"), list({"k": 1}), list(range(3)))
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(5), lambda: [1].insert("a", 1), lambda: [1].append(), lambda: [1].extend(5), lambda: [1] + "a", lambda: [1] * 1.5):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

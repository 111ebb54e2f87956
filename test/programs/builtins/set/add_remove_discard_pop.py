s = {1, 2}
print(s.add(3), s.add(1), s.discard(9), s.remove(2), s, s.pop(), s, s.clear(), s)
for call in (lambda: s.remove(5), lambda: s.pop(), lambda: s.add([]), lambda: s.remove([]), lambda: s.discard({}), lambda: s.add(), lambda: s.pop(1), lambda: frozenset().add(1), lambda: s.remove((1, 2)), lambda: [] in s, lambda: {1} in s, lambda: s.remove({1})):
    try:
        print(call())
    except (KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)

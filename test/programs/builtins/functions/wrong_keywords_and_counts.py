# Keyword and count errors of built-in functions.
for call in (lambda: len(), lambda: len([], []), lambda: len(obj=[]), lambda: abs(), lambda: abs(x=1), lambda: sorted(), lambda: sorted([], len), lambda: sorted(iterable=[]), lambda: sorted([], cmp=1), lambda: print(1, foo=2), lambda: id(), lambda: hash(1, 2), lambda: repr(), lambda: ascii(1, 2), lambda: pow(1), lambda: pow(base=2), lambda: pow(2, exponent=3), lambda: pow(2, 3, mod=5, x=1), lambda: format(), lambda: isinstance(1), lambda: setattr(1, "a"), lambda: callable(), lambda: globals(1), lambda: locals(1), lambda: input(1, 2), lambda: compile("1"), lambda: compile("1", "f"), lambda: compile("1", "f", "evil"), lambda: compile("1", "f", "eval", flags=1 << 40), lambda: compile(1, "f", "eval"), lambda: compile("1", "f", "eval", optimize=9), lambda: enumerate(), lambda: object(1), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: memoryview(), lambda: anext(5), lambda: aiter([])):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

import operator


class H:
    def __init__(self, hint): self.hint = hint
    def __length_hint__(self): return self.hint
    def __iter__(self): return iter("abc")


print(operator.length_hint(H(7)), operator.length_hint([1, 2]), operator.length_hint(H(NotImplemented), 9), operator.length_hint(object(), 3), list(H(1)), list(H(0)))
for hint in (-1, "x", 1.5):
    for call in (lambda h: operator.length_hint(h), list):
        try:
            call(H(hint))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)

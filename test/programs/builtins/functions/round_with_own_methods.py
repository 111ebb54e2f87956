# round() asks __round__ of the type, with or without digits.
class R:
    def __round__(self, *digits):
        return ("rounded", digits)


class Index:
    def __index__(self):
        return 1


print(round(R()), round(R(), 2), round(R(), None), round(number=1.55, ndigits=1), round(2.55, Index()), round(1.5, None), type(round(1.0)).__name__, type(round(1.0, 0)).__name__, round(True), type(round(True)).__name__)
for call in (lambda: round("a"), lambda: round(), lambda: round(1, 2, 3), lambda: round(1.5, "a"), lambda: round(1.5, 1.5), lambda: round(None), lambda: round([]), lambda: round(1.5, 1 << 70), lambda: round(1 + 0j)):
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)

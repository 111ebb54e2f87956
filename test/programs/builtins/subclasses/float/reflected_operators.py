class F(float):
    def __radd__(self, other):
        return "radd"

    def __rmul__(self, other):
        return "rmul"

    def __eq__(self, other):
        return "eq"

    def __lt__(self, other):
        return "lt"


print(1 + F(2), 1.5 + F(2), F(1) + 2, 2 * F(3), [1] + [F(2)], 1.5 == F(2), 1 == F(2), 1.5 > F(2), F(1) < 2, 2 < F(1))
try:
    hash(F(1))
except TypeError as error:
    print(error)

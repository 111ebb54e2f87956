class I(int):
    def __add__(self, other):
        return f"add {int(self)} {int(other)}"

    def __radd__(self, other):
        return f"radd {int(self)} {int(other)}"

    def __rsub__(self, other):
        return "rsub"

    def __rpow__(self, other, mod=None):
        return "rpow", mod

    def __rdivmod__(self, other):
        return "rdivmod"


class J(I):
    def __radd__(self, other):
        return "J.radd"


print(I(1) + 2, 1 + I(2), I(1) + I(2), I(1) + J(2), J(1) + I(2), J(1) + J(2), True + I(2), 1.5 - I(2), 5 - I(2), 2 ** I(3), divmod(7, I(2)))
print(sum([1, 2, I(3)]), sum([I(3)], 4))

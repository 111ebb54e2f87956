class I(int):
    def __eq__(self, other):
        print("eq", int(self), int(other))
        return int(self) % 10 == int(other) % 10

    def __hash__(self):
        return hash(int(self) % 10)


print(I(1) == 11, 11 == I(1), I(1) != 11, I(3) in [13], 13 in [I(3)])
d = {I(1): "a"}
print(d[I(11)], d.get(1), d.get(11), 1 in d, I(21) in d)
s = {I(1), I(11), 1}
print(len(s), [I(5)].index(15), [I(5), 15, 25].count(5), (I(4),) == (14,))


class NoHash(int):
    def __eq__(self, other):
        return True


try:
    {NoHash(1)}
except TypeError as error:
    print(error)

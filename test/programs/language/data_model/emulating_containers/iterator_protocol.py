class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(5)), [*Countdown(2)])
c = Countdown(4)
for x in c:
    print(x, end=" ")
    if x == 2:
        break
print(list(c))


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(Old()), 9 in Old(), tuple(zip(Old(), "ab")))


class NotIter:
    def __iter__(self):
        return 5


try:
    iter(NotIter())
except TypeError as error:
    print(error)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
print(list(iter(lambda c=Countdown(5): next(c), 1)))

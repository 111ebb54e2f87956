# Pipelines of generators, `yield from` over a tree, send.


def integers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(source):
    for n in source:
        yield n * n


def only_odd(source):
    for n in source:
        if n & 1:
            yield n


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(middle, build(low, middle), build(middle + 1, high))


def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


print(sum(only_odd(squares(integers(1500000)))))
tree = build(0, 60000)
print(sum(tree), sum(1 for value in tree if value % 3 == 0))
average = averager()
next(average)
for i in range(600000):
    last = average.send(i)
print(last)

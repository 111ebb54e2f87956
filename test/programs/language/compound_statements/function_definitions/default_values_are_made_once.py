def append(item, items=[]):
    items.append(item)
    return items


print(append(1), append(2), append(3, []), append(4))
print(append.__defaults__)
n = 1


def late(x=n):
    return x


n = 2
print(late(), late.__defaults__)


def kw(*, a=[0]):
    a[0] += 1
    return a[0]


print(kw(), kw(), kw.__kwdefaults__)
kw.__kwdefaults__ = {"a": [10]}
late.__defaults__ = (7,)
print(kw(), late())

def e(n):
    print(n, end=" ")
    return n


class D(dict):
    def __setitem__(self, key, value):
        print("set", key, end=" ")


d = D()
e(1), e(2), e(3), e(4)
print()
(e(1), e(2), e(3))
print()
{e(1): e(2), e(3): e(4)}
print()
e(1) + e(2) * (e(3) - e(4))
print()
e(len)(e([1]), *e([])) if True else 0
print()
d[e(3)], d[e(4)] = e(1), e(2)
print()
d[e(2)] = d[e(3)] = e(1)
print()
e(1) if e(0) else e(2)
print()
e(1) ** e(2) ** e(3)
print()
del d
[e(1), e(2)][e(0)]
print()
print(f"{e(1)}{e(2)}")

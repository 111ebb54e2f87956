import sys

growing = {}
for i in range(50):
    growing[i] = i
    print(sys.getsizeof(growing), end=" ")
print()
named = {}
for i in range(50):
    named[str(i)] = i
    print(sys.getsizeof(named), end=" ")
print()
for i in range(40):
    del named[str(i)]
print(sys.getsizeof(named), sys.getsizeof(named.copy()), sys.getsizeof(dict(named)), sys.getsizeof({**named}))
named[1] = 1
print(sys.getsizeof(named), sys.getsizeof({}), sys.getsizeof(dict.fromkeys("abcdefgh")), sys.getsizeof(dict.fromkeys(growing)))
print(sys.getsizeof({1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6}), sys.getsizeof({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}))
print([sys.getsizeof({i: i for i in range(n)}) for n in range(0, 2000, 100)])
print([sys.getsizeof(set(range(n))) for n in range(0, 200, 10)])
named.clear()
print(sys.getsizeof(named), sys.getsizeof(growing | named), sys.getsizeof(growing | {-1: 0}))

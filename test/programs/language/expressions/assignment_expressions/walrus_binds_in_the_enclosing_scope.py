if (n := len("hello")) > 3:
    print(n)
print([y := 1, y**2], y)
values = [total := 0] + [total := total + v for v in range(5)]
print(values, total)
while (n := n - 2) > 0:
    print("n", n)


def f(data):
    return any((hit := x) % 7 == 0 for x in data), hit


print(f([3, 14, 15]))
print((lambda: (z := 5) + z)())
print({(k := i): k * 2 for i in range(3)}, k)

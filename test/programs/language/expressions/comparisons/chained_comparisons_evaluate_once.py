def v(n):
    print("v", n, end="; ")
    return n


print(v(1) < v(2) < v(3))
print(v(1) < v(0) < v(3))
print(v(5) > v(3) != v(4) <= v(4) == v(4))
x = 1
print(1 < 2 > 1, 1 == 1.0 == True, "a" < "b" in "bc", x is not None in [True])
x = 5
print(0 <= x < 10 and not 10 <= x, (1 < 3) < 2)
print(3 in [1, 2, 3] == True)

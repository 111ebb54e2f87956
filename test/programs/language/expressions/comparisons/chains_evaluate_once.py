def v(n):
    print("v", n)
    return n


print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(v(1) == v(1) != v(2) in [v(2)])
print(1 < 3 > 2, 1 < 2 == True, (1 < 2) == True, 3 > 2 > 1 > 0, not 1 < 2 < 0, 1 == 1 in [1], "a" in "ab" in ["ab"], 1 is 1 is not None if False else "")

# An int and a float compare by value, without rounding the int.
big = 2**53
print(big + 1 == float(big), big + 1 > float(big), float(big) < big + 1, big == float(big))
print(10**400 > float("inf"), 10**400 < float("inf"), -(10**400) < float("-inf"), 10**400 == float("nan"))
print(10**308 == 1e308, 10**22 == 1e22, 10**23 == 1e23, 1 == 1.0000000000000002)
print(sorted([2**53 + 1, float(2**53), 2**53 - 1, 2.0**53 + 2]))

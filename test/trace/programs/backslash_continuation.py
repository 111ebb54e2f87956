a = 1 + \
    2 + \
    3
if a > 1 and \
        a < 10 and \
        a != 5:
    b = a
assert a == 6, \
    "six"
print(a, b)

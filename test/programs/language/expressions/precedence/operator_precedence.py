print(2 + 3 * 4**2, (2 + 3) * 4, -(2**2), (-2) ** 2, -2**2, 2**-1, 2**3**2, not 1 == 2, not True or True)
print(1 + 2 << 3, 1 | 2 & 3 ^ 4, 5 & 3 == 1, 10 - 2 - 3, 2 * 3 % 4, -7 // 2, - 7 // 2, ~1 + 2, 8 >> 1 + 1)
print(1 if True else 2 + 10, lambda: 1 if True else 2) if False else print(1 if True else 2 + 10)
print([1, 2][0] + 3 * -1, "a" + "b" * 3, (1,) + (2,) * 2, not 0 in [0], 1 < 2 == True)
print(True and False or True, True or False and False, not (True and False), 1 and 2 or 3)
x = 5
print(x if x > 3 else -x, -x ** 2, +x, --x, ~~x, x ** -x > 0, 3 if not x else 4)

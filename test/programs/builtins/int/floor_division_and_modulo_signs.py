# Floor division rounds down and the remainder has the divisor's sign, for small and for big numbers.
big = 10**25 + 7
for a in (7, -7, big, -big):
    for b in (3, -3, 10**13 + 1, -(10**13 + 1)):
        print(a, b, a // b, a % b, divmod(a, b) == (a // b, a % b), a // b * b + a % b == a)
for a in (1, 1 << 80, True):
    for operate in (lambda x: x // 0, lambda x: x % 0, lambda x: divmod(x, 0), lambda x: x / 0):
        try:
            operate(a)
        except ZeroDivisionError as error:
            print(error)

# int / int is rounded once, however big the operands; what doesn't fit a float is an error.
print(10**30 / 10**29, (10**400) / (10**399), 1 / 3, -(10**22) / 3, (2**53 + 1) / 1)
print((10**308 * 3) / 2, 1 / 10**330, 1 / 10**320)
print((2**1024 - 1) / (2**1023), 123456789012345678901234567890 / 987654321)
for a, b in ((10**400, 1), (10**400, 3), (-(10**400), 7)):
    try:
        print(a / b)
    except OverflowError as error:
        print(error)

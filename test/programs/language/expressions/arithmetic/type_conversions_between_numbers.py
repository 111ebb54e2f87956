for left in (True, 3, 2**70, 1.5, 2j):
    for right in (False, 4, 2.0, 1 + 1j):
        total = left + right
        print(type(left).__name__, type(right).__name__, type(total).__name__, total, type(left * right).__name__)
try:
    2**1100 + 1.0
except OverflowError as error:
    print(error)
print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53), 10**400 > 1e308, 10**400 < float("inf"))

a, b = 123456789**5, 987654321**3
print(a * b, a // b, a % b, a - b, -a // b, -a % b, a & b, a | b, a ^ b, ~a)
print(a << 13, a >> 30, -a >> 30, a**3, pow(a, b, 10**9 + 7), a.bit_length(), divmod(a, -b))
print(a > b, a == a + 0, a != b, hash(a), hash(-a), hash(2**61 - 1), hash(2**61), float(a), a / b, 10**30 / 10**10, a == float(a))
f = 1
for i in range(1, 51):
    f *= i
print(f, len(str(f)), sum(int(d) for d in str(f)))
x, y = 0, 1
for _ in range(300):
    x, y = y, x + y
print(x, x % 1000007)
print(int("123456789" * 10), f"{a:,}", f"{a:x}", f"{a:e}", "%d" % a, str(a)[::-1], int(str(a), 16) % 97)
import math

print(math.gcd(a, b), math.isqrt(a), math.factorial(25), math.comb(100, 50), math.lcm(12345678901234567890, 98765432109876543210))
try:
    float(10**400)
except OverflowError as error:
    print(error)
try:
    10**400 / 3
except OverflowError as error:
    print(error)
try:
    int("1" * 5000)
except ValueError as error:
    print(error)

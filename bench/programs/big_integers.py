# Digits of pi by a spigot, factorials, Fibonacci numbers and modular powers beyond 64 bits.


def pi_digits(count):
    digits = []
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return digits


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def is_probable_prime(n):
    for base in (2, 3, 5, 7, 11, 13):
        if pow(base, n - 1, n) != 1:
            return False
    return True


print("".join(map(str, pi_digits(1500)))[-20:])
print(sum(map(int, str(factorial(1500)))), factorial(900) % 1000003)
print(str(fibonacci(20000))[:20], fibonacci(20000).bit_length())
print([n for n in range(2**127 - 300, 2**127) if is_probable_prime(n)][-1])
mask = (1 << 200) - 1
value = 12345678901234567890123456789
for i in range(600000):
    value = (value * 6364136223846793005 + i) & mask ^ (value >> 64)
print(hex(value)[:20])

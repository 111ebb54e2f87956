n = 123456789012345678901234567890
for source in (
    "n * n, n ** 3, n // 97, n % 97, -n // 97, -n % 97, divmod(n, -1000)",
    "n + 1 - n, n - n, n * 0, n * -1, n & 0xFFFF, n | 1, n ^ n, ~n, n << 3, n >> 90",
    "n / 10**20, n / 3, float(n), n == float(n), n < 1e30, n > 1.5",
    "10**20 // 10**18, 10**40 % 7, (10**40).bit_length(), 2**64 - 2**64 + 5, type(2**64 - 2**64).__name__",
    "n / 0",
    "n // 0",
    "10**400 / 1",
    "10**400 / 10**399",
    "10**400 * 1.0",
    "n ** -1",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

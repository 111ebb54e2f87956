class N:
    def __init__(self, name): self.name = name


for op in "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split():
    setattr(N, f"__{op}__", lambda self, other, *rest, op=op: f"{op}({other}{rest or ''})")
    setattr(N, f"__r{op}__", lambda self, other, *rest, op=op: f"r{op}({other}{rest or ''})")
n = N("n")
print(n + 1, n - 1, n * 1, n @ 1, n / 1, n // 1, n % 1, divmod(n, 1), n**1, n << 1, n >> 1, n & 1, n ^ 1, n | 1)
print(1 + n, 1 - n, 1 * n, 1 @ n, 1 / n, 1 // n, 1 % n, divmod(1, n), 1**n, 1 << n, 1 >> n, 1 & n, 1 ^ n, 1 | n)
print(pow(n, 2, 3), pow(n, 2), pow(2, n), "a" * n, [1] + n, "%s" % n if False else "", () * n)

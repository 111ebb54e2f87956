class M:
    def __init__(self, log):
        self.log = log

    def __getattr__(self, name):
        raise AttributeError(name)


for name in "add sub mul truediv floordiv mod pow lshift rshift and xor or matmul".split():
    setattr(M, f"__i{name}__", lambda self, other, name=name: M(self.log + [name]))
m = M([])
m += 1; m -= 1; m *= 1; m /= 1; m //= 1; m %= 1; m **= 1; m <<= 1; m >>= 1; m &= 1; m ^= 1; m |= 1; m @= 1
print(m.log)

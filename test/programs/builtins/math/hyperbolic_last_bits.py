import math

total = 0
for i in range(-900, 901):
    x = i / 37
    total ^= hash(math.sinh(x)) ^ hash(math.cosh(x)) ^ hash(math.tanh(x)) ^ hash(math.asinh(x))
    total ^= hash(math.acosh(abs(x) + 1)) ^ hash(math.atanh(i / 901))
print(total)
for x in [0.23623572242622076, 0.4365479680041646, 0.12168645796688411]:
    print(math.sinh(x).hex(), math.tanh(x).hex(), math.asinh(x).hex(), math.acosh(1 + x).hex(), math.atanh(x).hex())

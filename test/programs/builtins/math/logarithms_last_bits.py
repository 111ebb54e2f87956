import math

for x in [0.94, 1.0625, 0.8968031107237988, 62.69932804620222, 1e-310, 1e300]:
    print(math.log(x).hex(), math.log2(x).hex(), math.log10(x).hex(), math.log1p(x).hex())
total = 0
for i in range(1, 1500):
    total ^= hash(math.log(i / 7)) ^ hash(math.log2(i / 7)) ^ hash(math.log1p(i / 700)) ^ hash(math.log10(i))
print(total)

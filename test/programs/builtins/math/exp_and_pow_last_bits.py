import math

for x in [-0.5965920568335241, 5.954371051141749, -0.1387754237181701, -560.1304506217275, -740.25, 709.5]:
    print(math.exp(x).hex(), math.exp2(x / 2).hex(), math.expm1(x).hex())
total = 0
for i in range(1, 1500):
    total ^= hash(math.exp(i / 9 - 80)) ^ hash(math.pow(i / 11, i / 23)) ^ hash((i / 11) ** -3.3)
print(total)

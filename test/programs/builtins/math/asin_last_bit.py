import math

for x in [-0.3982972455038005, 0.2104704830110411, -0.19842197212025425, 0.0625, 0.97, 0.9999999]:
    print(math.asin(x).hex(), math.acos(x).hex())
total = 0
for i in range(-1000, 1001):
    total ^= hash(math.asin(i / 1000)) ^ hash(math.acos(i / 1000))
print(total)

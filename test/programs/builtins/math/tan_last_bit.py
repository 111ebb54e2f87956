import math

for x in [0.61, 2.5, 13.7, 101.25, 4711.5, 1e8, 3e22, -0.9124707432346735]:
    print(math.tan(x).hex())
total = 0
for i in range(1, 2000):
    total ^= hash(math.tan(i / 7))
print(total)

import math

for n in range(1, 26):
    print(n, math.sin(n * math.pi), math.cos(n * math.pi / 2), math.sin(n), math.cos(n), math.sin(n * 22.25), math.cos(-n / 7))

x = [1, 2, 3, 4]
for n in x:
    if n % 2: x.remove(n)
print(x)
x = [0]
for n in x:
    if n < 5: x.append(n + 1)
print(x)
x = [1, 2, 3]
for i, n in enumerate(x):
    if i == 0: del x[:]
print(x, n)
d = {1: 2, 3: 4}
try:
    for k in d: d[k * 10] = 0
except RuntimeError as error:
    print(error, d)
s = {1}
try:
    for v in s: s.add(v + 1)
except RuntimeError as error:
    print(error)
d = {1: 1}
try:
    for k in d:
        del d[k]
        d[k + 1] = 1
except RuntimeError as error:
    print(error)

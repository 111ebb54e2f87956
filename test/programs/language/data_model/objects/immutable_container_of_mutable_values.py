t = (1, [2, 3])
t[1].append(4)
print(t)
try:
    t[1] += [5]
except TypeError as error:
    print(error)
print(t)
try:
    hash(t)
except TypeError as error:
    print(error)
try:
    t[0] = 9
except TypeError as error:
    print(error)

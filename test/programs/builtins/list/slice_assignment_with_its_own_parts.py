# Assigning a list or its iterator to its own slices.
a = [1, 2, 3, 4]
a[1:3] = a
print(a)
a[::2] = a[::2][::-1]
print(a)
a[:] = reversed(a)
print(a)
a[len(a) :] = iter(a)
print(a)
a[2:-2] = []
a[1:1] = "xy"
print(a)
del a[::-2]
print(a)
a[5:2] = ["in"]
a[-1:] += [0]
print(a)
a.extend(a)
a += a[:1]
print(a)

a = list(range(10))
print(a[2:5], a[::3], a[::-1], a[-3:], a[:-7], a[5:2:-1], a[100:], a[-100:3], a[8::-3])
a[2:5] = "xy"
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[1:1] = [7, 7]
a[-2:] = []
print(a)
del a[::3]
print(a)
a[:] = range(3)
print(a)
try:
    a[::2] = [1]
except ValueError as error:
    print(error)
try:
    a[0:1] = 5
except TypeError as error:
    print(error)
try:
    a[::0]
except ValueError as error:
    print(error)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), list(range(20))[s], slice(None, 3) == slice(None, 3))


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1:2, ::3], show[...], show[1, 2], show[:, 1], show[()], show[*[1, 2]])

class S:
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)
    def __getitem__(self, key):
        print("get", key)
        return 10


s = S()
s[1] = 2
s[1:2] = "x"
s[1, 2] += 5
del s[3], s[4:5]
for s["loop"] in (7, 8): ...
s["a"], [s["b"], *s["c"]] = 1, (2, 3, 4)
try:
    del S.__delitem__
    del s[1]
except AttributeError as error:
    print(error)
try:
    object()[0] = 1
except TypeError as error:
    print(error)
try:
    del object()[0]
except TypeError as error:
    print(error)

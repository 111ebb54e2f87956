data = {"name": "x", "n": 5, "": "empty", "a(b)": "nested", 1: 2}
print("%(name)s is %(n)03d" % data, "%()s" % data, "%(a(b))s" % data, "%(n)s %%" % data, "%(n)+.1f" % data, "no names" % data, "%s" % data == str(data))


class M(dict):
    def __getitem__(self, key): return f"<{key}>"


print("%(anything)s %(n)s" % M())


class G:
    def __getitem__(self, key): return key * 2


print("%(ab)s" % G(), "plain" % G(), "plain" % [1])
try:
    "%(ab)s %(c)*d" % {"ab": 1, "c": 2}
except TypeError as error:
    print(error)

class Log:
    def __init__(self, name):
        self.name = name

    def __setitem__(self, key, value):
        print(self.name, key, value)


a, b = Log("a"), Log("b")
a[0] = b[1] = x = 5
print(x)
i = 0
items = [0, 0, 0]
i = items[i] = 2
print(i, items)
i, items[i] = 1, "set"
print(i, items)

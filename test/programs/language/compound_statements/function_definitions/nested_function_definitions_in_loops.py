makers = []
for name, step in (("one", 1), ("two", 2)):
    def make(start, step=step):
        def up():
            nonlocal start
            start += step
            return start
        up.__name__ = name
        return up
    makers.append(make)
for make in makers:
    up = make(10)
    print(up.__name__, up(), up(), up())

# A TypeError of __index__ means that the object is no count; any other error is the caller's.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value() if callable(self.value) else self.value


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for kind in bytes, bytearray:
    for value in "a", None, 1.5, 3, 10**30, -1, lambda: 1 / 0:
        show(lambda: kind(Index(value)))
for value in "a", None, 65, 10**30, lambda: 1 / 0:
    show(lambda: "%c" % Index(value))
    show(lambda: b"%c" % Index(value))

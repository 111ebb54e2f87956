# print() calls write and flush of whatever it is given.
class File:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text)

    def flush(self):
        self.calls.append("flush")


f = File()
print("a", 1, sep="-", end="!", file=f, flush=True)
print(file=f)
print("x", "y", sep="", file=f)
print(*[], sep="s", end="", file=f)
print("z", file=f, flush=False, sep=None, end=None)
print(f.calls)


class NoWrite:
    pass


for kwargs in ({"file": NoWrite()}, {"file": 5}, {"sep": 5}, {"end": b""}, {"sep": ["a"]}, {"flush": 1, "file": NoWrite()}, {"colour": 1}, {"end": 1.5}):
    try:
        print("text", **kwargs)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

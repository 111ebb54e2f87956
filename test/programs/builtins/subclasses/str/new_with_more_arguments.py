import copy, pickle


class Tagged(str):
    def __new__(cls, text, tag=None):
        self = super().__new__(cls, text)
        self.tag = tag
        return self

    def __getnewargs__(self):
        return str(self), self.tag


t = Tagged("abc", 5)
print(t, t.tag, t.upper(), hasattr(t.upper(), "tag"), Tagged(b"x"), Tagged(12).tag)
for again in (copy.copy(t), copy.deepcopy(t), pickle.loads(pickle.dumps(t)), pickle.loads(pickle.dumps(t, 0))):
    print(type(again).__name__, again, again.tag)
try:
    Tagged()
except TypeError as error:
    print(error)


class Bytes(bytes):
    def __new__(cls, items, tag):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


b = Bytes([65, 66], "t")
print(b, b.tag, type(b + b"c").__name__, type(b.lower()).__name__, type(b[:]).__name__, b == b"AB", hash(b) == hash(b"AB"), type(bytes(b)).__name__)

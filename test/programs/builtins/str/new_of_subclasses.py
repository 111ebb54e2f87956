# __new__ and __init__ of str subclasses with extra arguments.
class Tagged(str):
    def __new__(cls, text, tag):
        self = super().__new__(cls, text)
        self.tag = tag
        return self

    def __getnewargs__(self):
        return str(self), self.tag


import copy

t = Tagged("text", tag=5)
print(t, t.tag, len(t), t == "text", hash(t) == hash("text"), t.__dict__, vars(t))
c = copy.copy(t)
print(type(c).__name__, c, c.tag, copy.deepcopy([t])[0].tag)
for call in (lambda: Tagged("a"), lambda: Tagged("a", "b", "c")):
    try:
        call()
    except TypeError as error:
        print(error)

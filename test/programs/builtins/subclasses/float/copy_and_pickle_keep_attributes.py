import copy, pickle


class F(float):
    def __new__(cls, value, unit):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __reduce__(self):
        return type(self), (float(self), self.unit), {"extra": 1}


f = F(1.5, "m")
for again in (copy.copy(f), copy.deepcopy(f), pickle.loads(pickle.dumps(f)), pickle.loads(pickle.dumps(f, 1))):
    print(type(again).__name__, again, again.__dict__)


class Plain(float):
    pass


p = Plain(2.5)
p.tags = ["a"]
shallow, deep = copy.copy(p), copy.deepcopy(p)
print(shallow, shallow.tags is p.tags, deep.tags is p.tags, deep.__dict__)

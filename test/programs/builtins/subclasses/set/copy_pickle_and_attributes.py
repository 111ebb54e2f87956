import copy, pickle


class S(set):
    def __init__(self, items=(), tag=None):
        super().__init__(items)
        self.tag = tag


class F(frozenset):
    def __new__(cls, items=(), tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


for value in (S([1, 2], ["t"]), F([1, 2], ["t"])):
    for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value)), pickle.loads(pickle.dumps(value, 0))):
        print(type(again).__name__, again, again.tag, again.tag is value.tag)
    print(value.__reduce__())
s = S([S_ := frozenset([1])])
print(frozenset([1]) in s, {1} in s, S([1]) in {frozenset([1])} if True else 0)

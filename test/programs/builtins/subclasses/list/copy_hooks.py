import copy, pickle


class L(list):
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep", type(memo).__name__


class R(list):
    def __reduce_ex__(self, protocol):
        return R, (["from", "reduce", protocol],)


class St(list):
    def __getstate__(self):
        return {"saved": len(self)}

    def __setstate__(self, state):
        self.restored = state


l = L([1])
print(copy.copy(l), copy.deepcopy(l), copy.deepcopy([l]), copy.copy([l])[0] is l, l.copy(), l[:])
print(copy.copy(R([1])), copy.deepcopy(R([1])), pickle.loads(pickle.dumps(R([1]), 2)))
s = copy.copy(St([1, 2]))
print(s, s.restored, pickle.loads(pickle.dumps(St([5]))).restored)


class Attr(list):
    pass


a = Attr([[1]])
a.more = [2]
c, d = copy.copy(a), copy.deepcopy(a)
print(c, c.more is a.more, c[0] is a[0], d, d.more is a.more, d[0] is a[0], type(d).__name__)
a.append(a)
d = copy.deepcopy(a)
print(d[1] is d, d)

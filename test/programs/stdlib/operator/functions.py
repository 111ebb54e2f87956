import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul(2, 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.pos(3), op.abs(-3), op.invert(5), op.matmul if False else "", op.lshift(1, 4), op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.not_(0), op.truth([]))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.gt(1, 2), op.ge(2, 2), op.is_(None, None), op.is_not(1, None), op.contains([1, 2], 2), op.concat([1], [2]), op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6), op.index(5))
d = {"a": 1}
op.setitem(d, "b", 2)
op.delitem(d, "a")
print(d, op.getitem([1, 2, 3], 1), op.itemgetter(1)("abc"), op.itemgetter(0, 2)([1, 2, 3]), op.itemgetter("k")({"k": "v"}), op.itemgetter(slice(1, 3))("abcd"))


class A:
    x = 5

    class b:
        c = "deep"

    def m(self, *a, **k):
        return a, k


print(op.attrgetter("x")(A), op.attrgetter("x", "b.c")(A), op.methodcaller("upper")("abc"), op.methodcaller("m", 1, k=2)(A()), op.iadd([1], [2]), op.imul(3, 4), op.length_hint([1, 2]))
print(sorted([("a", 3), ("b", 1)], key=op.itemgetter(1)), op.itemgetter(1), op.attrgetter("x.y"), op.methodcaller("f", 1))
for bad in (lambda: op.itemgetter(5)([1]), lambda: op.attrgetter("zz")(A), lambda: op.itemgetter(), lambda: op.add(1, "a"), lambda: op.index(1.5), lambda: op.indexOf([1], 9)):
    try:
        bad()
    except (IndexError, AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

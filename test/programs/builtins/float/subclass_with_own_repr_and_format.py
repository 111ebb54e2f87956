# A subclass's own __repr__ and __str__ are used by containers, print and format.
class Money(float):
    def __repr__(self):
        return f"Money({float(self)!r})"

    def __str__(self):
        return f"${float(self):.2f}"


m = Money(2.5)
print(m, [m], f"{m}", f"{m!r}", f"{m:.1f}", "%s %r %.3f" % (m, m, m), format(m), str(m), repr(m))
print(m + 1, type(m + 1).__name__, -m, abs(Money(-1)), sum([m, m]), m == 2.5, hash(m) == hash(2.5), {m: 1}[2.5])

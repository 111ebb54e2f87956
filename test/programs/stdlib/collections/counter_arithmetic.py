# Counter: operators, comparisons, in place, order and types of what comes out.
from collections import Counter
import operator as o
cs = [Counter(), Counter(a=1), Counter(a=3, b=-2, c=0), Counter(b=5, a=3.0), Counter("mississippi"), Counter({"d": -4, "a": 1.5})]
for f in (o.add, o.sub, o.or_, o.and_, o.eq, o.ne, o.lt, o.le, o.gt, o.ge, o.iadd, o.isub, o.ior, o.iand):
    for x in cs:
        for y in cs + [{"a": 1}, 5]:
            try:
                r = f(x.copy(), y)
                print(f.__name__, dict(r) if isinstance(r, dict) else r, type(r).__name__)
            except Exception as e:
                print(f.__name__, type(e).__name__, e)
for x in cs:
    print(dict(+x), dict(-x), x.total(), x.most_common(2), sorted(x.elements()), x)
class C(Counter): pass
print(type(C("a") + C("b")).__name__, type(+C("a")).__name__, type(C("a").copy()).__name__)

import json, math


class F(float):
    def __repr__(self):
        return "R"

    def __float__(self):
        return 9.5

    def __format__(self, spec):
        return f"F{spec}"

    def __bool__(self):
        return False

    def __int__(self):
        return 77

    def __round__(self, n=None):
        return "rounded", n

    def __trunc__(self):
        return 55

    def __floor__(self):
        return "floor"


f = F(2.5)
print(repr(f), str(f), f"{f}", f"{f:.1f}", "%.2f %s %r %g" % (f, f, f, f), "{:.3}".format(f), json.dumps(f), [f], float(f), int(f), bool(f), round(f), round(f, 2), math.trunc(f), math.floor(f), math.ceil(f), math.sqrt(f))
print(f + 1, 1 + f, f == 2.5, {2.5: "x"}.get(f), hash(f) == hash(2.5), not f, complex(f), sum([f, 1]), max(f, 1))

class S(str):
    def __str__(self):
        return "STR"

    def __repr__(self):
        return "REPR"

    def __format__(self, spec):
        return "FORMAT" + spec


s = S("abc")
print(s, str(s), repr(s), f"{s}", f"{s!s}", f"{s!r}", f"{s:>5}", "%s|%r|%10s" % (s, s, s), "{}|{!s}|{!r}|{:3}".format(s, s, s, s), format(s, "4"))
print("-".join([s, s]), s + "d", [s], {s: s}, "".join((s,)), s.upper(), len(s), s == "abc", str.__str__(s), str.join(",", [s]), s.join(["1", "2"]))
import json, io
print(json.dumps(s), json.dumps({s: s}), json.dumps([s]))
out = io.StringIO()
out.write(s)
print(s, file=out, end=s)
print(out.getvalue())

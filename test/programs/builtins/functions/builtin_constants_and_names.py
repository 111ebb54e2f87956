print(None, True, False, ..., NotImplemented, __debug__, __name__)
import builtins

print(builtins.len is len, builtins.True_ if hasattr(builtins, "True_") else "no", sorted(n for n in dir(builtins) if n[0].islower())[:100])
print([n for n in dir(builtins) if n.endswith("Error") or n.endswith("Warning")])
try:
    None.x = 1
except AttributeError as error:
    print(error)
print(None == None, None != 0, bool(None), str(None), not None, type(None)(), hash(True), [None] * 2, None or "x")

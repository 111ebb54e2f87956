import sys
class E:
    def __del__(self):
        raise ValueError("in del")
sys.unraisablehook = lambda u: print("hook", u.exc_type.__name__, u.exc_value, u.object.__qualname__, u.err_msg)
e = E()
del e
print("goes on")

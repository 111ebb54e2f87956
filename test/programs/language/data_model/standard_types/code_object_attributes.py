def f(a, b, /, c, *args, d=1, **kw):
    x = a
    g = lambda: x + nowhere
    return len(kw)


code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names, code.co_firstlineno, hex(code.co_flags))
inner = code.co_consts[1]
print(inner.co_names, inner.co_freevars)
try:
    code.co_name = "x"
except AttributeError as error:
    print(error)
print(code.replace(co_name="renamed").co_name, code == f.__code__.replace(), hash(code) == hash(f.__code__))

# types.CodeType and code.replace make code of its fields, with checks.
import warnings
from types import CodeType, FunctionType

FIELDS = (
    "co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_stacksize co_flags co_code co_consts co_names co_varnames "
    "co_filename co_name co_qualname co_firstlineno co_linetable co_exceptiontable co_freevars co_cellvars"
).split()


def function(a, b=1, /, *c, d, **e):
    x = 1

    def inner():
        return a, x

    return inner


code = function.__code__


def construct(**changes):
    return CodeType(*[changes.get(name, getattr(code, name)) for name in FIELDS])


CHANGES = [
    ("co_argcount", -1),
    ("co_argcount", 10),
    ("co_kwonlyargcount", 9),
    ("co_nlocals", 2),
    ("co_nlocals", -1),
    ("co_code", b"abc"),
    ("co_code", 3),
    ("co_consts", 3),
    ("co_names", (3,)),
    ("co_names", 3),
    ("co_varnames", ("a",)),
    ("co_filename", 3),
    ("co_name", 3),
    ("co_firstlineno", "x"),
    ("co_linetable", ""),
    ("co_freevars", ("q",)),
    ("co_freevars", ["q"]),
    ("co_cellvars", ()),
    ("co_cellvars", ("zz",)),
    ("co_argcount", 2**40),
]
for make in construct, code.replace:
    print(make() == code, hash(make()) == hash(code), make() is code)
    for name, value in CHANGES:
        try:
            made = make(**{name: value})
        except Exception as error:
            print(name, value, type(error).__name__, error)
        else:
            print(name, value, made.co_varnames, made.co_cellvars, made.co_freevars, made.co_nlocals)
for args in (), (1, 2), ("x",) * 16, (1,) * 19:
    try:
        CodeType(*args)
    except TypeError as error:
        print(error)
renamed = construct(co_name="renamed")
print(FunctionType(renamed, globals(), "name")(1, 2, 3, d=4)(), renamed.co_name)
inner = function(1, d=2).__code__
print(inner.replace(co_varnames=("q",), co_nlocals=1).co_varnames)
print(hash(code.replace(co_firstlineno=7)) == hash(code), code.replace(co_firstlineno=7) == code)


def generator():
    yield 1


def plain():
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    code.co_lnotab
    plain.__code__ = generator.__code__
    for warning in caught:
        print(warning.category.__name__, warning.message)

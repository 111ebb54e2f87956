try:
    undefined_thing
except NameError as error:
    print(error.name, error.args)
try:
    (5).missing
except AttributeError as error:
    print(error.name, error.obj, error.args)
try:
    import no_such_module_here
except ImportError as error:
    print(type(error).__name__, error.name, error.path, error.msg)
try:
    from sys import no_such_name
except ImportError as error:
    print(type(error).__name__, error.name, error.name_from, error.msg)
print(NameError("x", name="n").name, AttributeError("x", name="n", obj=1).obj, ImportError("m", name="n", path="p").path)
for make in (lambda: NameError(x=1), lambda: AttributeError("m", other=2), lambda: ImportError("m", nope=1), lambda: ValueError(a=1)):
    try:
        make()
    except TypeError as error:
        print(error)

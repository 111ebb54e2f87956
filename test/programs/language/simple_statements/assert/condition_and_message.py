assert True
assert [0], 1 / 1
for source in ("assert 0", "assert [], 'msg'", "assert None, [1, 2]", "assert 0, (1, 2)", "assert 0, None", "assert 0, ValueError('x')", "assert (0, 'x')", "assert 1, undefined", "assert 0, undefined"):
    import warnings

    warnings.simplefilter("ignore")
    try:
        exec(source)
        print("fine", source)
    except (AssertionError, NameError) as error:
        print(source, "->", repr(error), error.args)
print(__debug__)
AssertionError = ValueError
try:
    assert False, "rebound"
except Exception as error:
    print(type(error).__name__, error)
exec(compile("assert 0, 'removed'\nprint('optimised', __debug__)", "<s>", "exec", optimize=1))

assert a
assert a, b
assert a is not None, f'{b}'
pass
'not a docstring here'
...
1

def f(x):
    assert x
    assert not x, 'no'

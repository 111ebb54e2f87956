with a: pass
with a as b: c
with a as (b, c), d.e() as f[0]: g
with (
    a as b,
    c,
): d

def f():
    with a as b:
        return 1

def g():
    for x in y:
        with a, b:
            if x: continue
            if z: break
            return x
    else:
        w

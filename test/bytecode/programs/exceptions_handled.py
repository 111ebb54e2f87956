try:
    a
except B:
    c
except (D, E) as f:
    g
except:
    h
else:
    i
finally:
    j

def f():
    try:
        return a
    except B as e:
        return c
    finally:
        d

def g():
    for x in y:
        try:
            continue
        except A:
            break
        finally:
            z
    raise
    raise A from b

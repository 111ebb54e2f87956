try:
    a
except* B as c:
    d
except* (E, F):
    g
else:
    h
finally:
    i

def f():
    try: a
    except* B: c

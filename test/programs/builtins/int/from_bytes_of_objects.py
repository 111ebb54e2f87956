import itertools
class Str(str): pass
class Index:
    def __init__(s,n): s.n=n
    def __index__(s): return s.n
class B:
    def __bytes__(self): return b"ab"
class It:
    def __iter__(self): return iter([1,2])
for v in (Str('a'), 'a', Index(1), 3, B(), It(), [1,2], (3,), None, 1.5, bytearray(b'a'), [300], ['a'], object()):
    try: print(int.from_bytes(v))
    except Exception as e: print(type(e).__name__, e)
for v in (1, 1.5, 2j, 's', True):
    try: print(format(v, "\x00"), format(v, "5\x00"))
    except Exception as e: print(type(e).__name__, e)
for a in ((-1, 0), (-1, 1), ([1], -1), ([1], 0), (None, 0)):
    try: print(len(itertools.tee(*a)))
    except Exception as e: print(type(e).__name__, e)

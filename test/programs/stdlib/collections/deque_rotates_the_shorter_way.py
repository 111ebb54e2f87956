from collections import deque
import itertools
for n in range(0, 9):
    for k in range(-20, 21):
        d = deque(range(n)); d.rotate(k); print(list(d), end=' ')
        d = deque(range(n), maxlen=n or None); d.rotate(k); print(list(d), d.maxlen)
d = deque([1,2,3])
it = iter(d)
d.rotate(0)
try: print(next(it))
except RuntimeError as e: print(e)
d.rotate(3)
try: print(next(it))
except RuntimeError as e: print(e)
d = deque([1]); it = iter(d); d.rotate(1); print(next(it))
d = deque([1,2,3,4]); it = iter(d); d.rotate(4)
try: print(next(it))
except RuntimeError as e: print(e)
d = deque(range(10)); d.rotate(10**30 % 7); print(d)

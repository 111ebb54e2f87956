x = a and b or c
x = not a
x = not not a
if a and (b or not c): d
elif e or f: g
else: h
while a and not b: c
if (a if b else c): d
x = a if b and c else d if e else f
if a < b < c: d
if not a < b < c: d
x = a < b <= c != d
if not (a is None): b
if a is not None and b is None: c
x = (a and b) and (c or d)

for x in y:
    if x: continue
    if z: break
else:
    w
for a, (b, *c) in d: pass
while a:
    b
else:
    c
while True:
    if x: break
    while y:
        continue

def f(xs):
    for x in xs:
        for y in x:
            if y: break
        else:
            continue
        return y

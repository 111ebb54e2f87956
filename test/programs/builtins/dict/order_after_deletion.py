d = {n: n for n in range(5)}
del d[1], d[3]
d[1] = "again"
d[0] = "changed"
print(d, list(d)[0], next(iter(d)), next(reversed(d)))
d.pop(2)
d[2] = 2
d.update({7: 7, 4: "four"})
print(d, list(d.items())[-1], {**d, 0: "first stays first"}, dict(sorted(d.items(), key=str)))

print((), (1,), (1, 2), ((),), (("a",), [1]), repr((None,)), str(("é", "'")))
t = ([],)
t[0].append(t)
print(t)

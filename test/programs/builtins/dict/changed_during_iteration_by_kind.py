# Adding and removing while iterating raise; replacing values doesn't.
for change in ("d[9] = 1", "del d[1]", "d[1] = 5", "d.clear()", "d.pop(1); d[7] = 1", "d.update(a=1)", "d.setdefault(1)", "d |= {8: 1}"):
    for view in ("d", "d.values()", "d.items()", "reversed(d)", "d.keys()"):
        d = {1: 1, 2: 2, 3: 3}
        seen = []
        try:
            for item in eval(view):
                seen.append(item)
                if len(seen) == 1:
                    exec(change)
                if len(seen) > 5:
                    break
            print(change, view, seen)
        except (RuntimeError, KeyError) as error:
            print(change, view, seen, type(error).__name__, error)

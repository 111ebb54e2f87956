# Subscripts that lists refuse, and the words for it.
a = [1, 2, 3]
for act in ("a[5]", "a[-4]", "a['x']", "a[1.0]", "a[None]", "a[1, 2]", "a[1 << 70]", "a[5] = 1", "a['x'] = 1", "a[0:1] = 5", "a[::2] = [1]", "a[::2] = 5", "a[::0]", "a[::0] = []", "del a[9]", "del a['x']", "del a[::0]", "a['a':]", "a[1.5:]", "a[::'x']", "a[0:1] = None", "a.insert('x', 1)", "a.insert(1)", "a.pop('x')", "a.pop(1, 2)", "a.pop(10)", "[].pop()", "a.remove(9)", "a.index(9)", "a.index(1, 'x')", "a.index()", "a.index(1, 1)", "a.append()", "a.append(1, 2)", "a.extend(5)", "a.extend()", "a.count()", "a.reverse(1)", "a.sort(1)", "a.sort(keys=1)", "a.sort(key=5)", "a.copy(1)", "a.clear(1)", "a += 5", "a + (1,)", "a * 'x'", "a * 1.5", "a - a", "list(5)", "list(1, 2)", "list(x=1)", "a < (1,)", "a.x = 1", "hash(a)"):
    try:
        result = eval(act) if "=" not in act.replace("(x=1)", "").replace("keys=", "").replace("key=", "") and "del" not in act else exec(act)
        print(act, result)
    except (IndexError, TypeError, ValueError, AttributeError) as error:
        print(act, type(error).__name__, error)
print(a)

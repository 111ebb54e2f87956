x = list("abcabc")
print(x.pop(), x.pop(0), x.pop(-2), x, x.remove("b"), x, x.clear(), x)
for call in (lambda: [].pop(), lambda: [1].pop(1), lambda: [1].pop(-2), lambda: [1].pop("0"), lambda: [1].pop(None), lambda: [1].remove(2), lambda: [].remove(), lambda: [1].pop(0, 1), lambda: [1].clear(1), lambda: [1].pop(2**70), lambda: [1].pop(1.0)):
    try:
        call()
    except (IndexError, TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)

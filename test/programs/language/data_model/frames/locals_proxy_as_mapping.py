# What the proxy of f_locals can do, and what it can't.
import sys


def f(a, b=2):
    frame = sys._getframe()
    proxy = frame.f_locals
    print(type(proxy).__name__, proxy is frame.f_locals, len(proxy), list(proxy), "a" in proxy, "zz" in proxy)
    print(proxy == frame.f_locals, proxy.keys(), list(proxy.values())[:2], [k for k, v in proxy.items()])
    print(proxy.get("a"), proxy.get("zz", "none"), proxy.setdefault("a", 5), proxy.setdefault("new", 6), proxy["new"])
    proxy.update(a=10, other=11)
    print(a, proxy["other"], list(reversed(proxy)))
    print(proxy | {"q": 1} if False else sorted((proxy | {"q": 1})), type(proxy | {}).__name__, sorted(({"r": 2} | proxy)))
    proxy |= {"a": 20}
    print(a)
    print(type(proxy.copy()).__name__, proxy.pop("new", None) if hasattr(proxy, "pop") else "no pop")
    for act in (lambda: proxy["nope"], lambda: proxy.__delitem__("a"), lambda: proxy.__delitem__("other"), lambda: hash(proxy),
                lambda: proxy.clear(), lambda: proxy.popitem(), lambda: proxy.pop("a"), lambda: proxy.update(5), lambda: proxy[1]):
        try:
            print("ok", act())
        except Exception as e:
            print(type(e).__name__, e)
    print(sorted(k for k in proxy if k not in ("frame", "proxy", "act")))
    b = proxy
    print(repr(proxy["a"]), str(type(proxy)))


f(1)
try:
    type(sys._getframe().f_locals)
    type((lambda: sys._getframe().f_locals)())()
except TypeError as e:
    print(e)
print(type((lambda: sys._getframe())().f_locals).__name__)

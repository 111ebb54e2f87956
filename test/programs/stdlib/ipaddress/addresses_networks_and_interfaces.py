import ipaddress as i
from urllib.parse import urlsplit


def t(f, *a, **k):
    try:
        print(a, k, repr(f(*a, **k)))
    except Exception as e:
        print(a, k, type(e).__name__, e)


for a in ("", "1.2.3", "1.2.3.256", "1.2.3.a", "1.2.3.", "01.2.3.4", "1.2.3.1234", "1.2.3.4/24", -1, 2**32, 2**128, b"abc", b"abcd", b"\0" * 16, None, "::1", "1::2::3",
          ":1", "1:", "1:2:3:4:5:6:7:8:9", "1:2:3", "g::", "12345::", "::1.2.3.4", "::1.2.3", "::1%eth0", "::1%", ":::", "1:2:3:4:5:6:7::", "1::2:3:4:5:6:7:8"):
    for f in (i.ip_address, i.IPv4Address, i.IPv6Address):
        t(f, a)
for a in ("1.2.3.0/24", "1.2.3.4/24", "1.2.3.4", "1.2.3.0/255.255.255.0", "1.2.3.0/0.0.0.255", "1.2.3.0/33", "1.2.3.0/a", "1.2.3.0/24/24", "::/0", "::1/64", "::1/129",
          ("1.2.3.4", 24), (1, 2, 3), 5, b"abcd", "1.0.0.0/-1", "1.2.3.4/", (b"abcd", "255.255.255.252")):
    for f in (i.ip_network, i.IPv4Network, i.IPv6Network, i.ip_interface, i.IPv4Interface, i.IPv6Interface):
        t(f, a)
    t(i.ip_network, a, strict=False)
A = i.ip_address
N = i.ip_network
n = N("1.2.3.0/24")
print(list(i.summarize_address_range(A("1.2.3.4"), A("1.2.3.130"))))
print(list(i.collapse_addresses([A("1.2.3.4"), A("1.2.3.5"), N("1.2.3.6/31")])), sorted([n, A("1.2.3.0"), A("::1")], key=i.get_mixed_type_key))
for f in (lambda: list(i.summarize_address_range(A("1.2.3.4"), A("1.2.3.1"))), lambda: list(i.collapse_addresses([A("1.2.3.4"), A("::5")])), lambda: A("1.2.3.4") < A("::1"),
          lambda: A("1.2.3.4") < n, lambda: A("1.2.3.4") + 2**32, lambda: n[256], lambda: n[-1], lambda: list(n.subnets(2)), lambda: list(n.subnets(9)), lambda: n.supernet(3),
          lambda: n.supernet(25), lambda: list(n.address_exclude(N("1.2.3.64/26"))), lambda: n.subnet_of(5), lambda: n.overlaps(N("1.2.0.0/16")), lambda: A("1.2.3.9") in n):
    t(f)
for a in (A("1.2.3.4"), A("2001:db8::1"), n, N("2001:db8::/32"), i.ip_interface("::1/64"), A("::ffff:1.2.3.4"), A("2002:102:304::"), A("fec0::1"), A("127.0.0.1")):
    print(repr(a), str(a))
    for x in sorted(set(dir(a)) - set(dir(object))):
        if not x.startswith("_") and not callable(getattr(a, x)):
            print(" ", x, repr(getattr(a, x)))
    for f in ("", "s", "b", "x", "n", "#b", "_x", "#_X", "d"):
        t(format, a, f)
print(urlsplit("http://[::1]:80/x").hostname)
for url in ("http://[1.2.3.4]/", "http://[zz]/"):
    t(urlsplit, url)

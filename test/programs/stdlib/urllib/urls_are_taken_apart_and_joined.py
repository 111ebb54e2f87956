from urllib.parse import urldefrag, urljoin, urlparse, urlsplit, urlunparse, urlunsplit

urls = ["http://user:pa%20ss@Example.COM:8080/a/b;p=1/c;q?x=1&y=2#frag", "//host/path", "mailto:a@b.c", "file:///etc/passwd", "path/only?q#f", 
        "HTTP://a", "http:a", "  http://a\n/b\t", "1http://a", "http://a:/", "tel:+1;ext=2", "", "?q", "#f", "http://a?q=1?b#c#d", "a:b:c", "http:////x"]
for url in urls:
    parsed, split = urlparse(url), urlsplit(url)
    print(parsed, split.geturl(), urlunparse(parsed) == parsed.geturl())
    print(split.username, split.password, split.hostname, split.port, urldefrag(url))
    print(urlsplit(url.encode()), urlsplit(url.encode()).hostname)
base = "http://a/b/c/d;p?q"
for relative in "g:h g ./g g/ /g //g ?y g?y #s g#s ;x g;x . ./ .. ../ ../g ../.. ../../ ../../g ../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g;x=1/../y http:g".split():
    print(relative, urljoin(base, relative), urljoin(base.encode(), relative.encode()))
for wrong in ("http://[a", "http://a]", "http://[vx]/", "http://h\u2100x/", "http://a:99999", "http://a:b"):
    try:
        print(urlsplit(wrong).port)
    except ValueError as error:
        print(type(error).__name__, ascii(str(error)))
for call in (lambda: urlsplit("a", b"b"), lambda: urljoin("a", b"b"), lambda: urlunsplit(("a", b"b", "", "", ""))):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(urlsplit("http://a/b").encode(), urlsplit(b"http://a/b").decode(), urlsplit("http://a/b")._replace(path="/c").geturl())

print("é😀".encode(), "é".encode("latin-1"), "abc".encode("ascii"), "é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é".encode("ascii", "xmlcharrefreplace"), "é😀".encode("ascii", "backslashreplace"))
print(b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"\xff".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"abc".decode("ascii"), "é".encode("utf-16-le"), "aé".encode("utf-32-be"))
print(ord("a"), ord("é"), ord("😀"), chr(97), chr(233), chr(128512), chr(0x10FFFF) == "\U0010ffff", [ord(c) for c in "aé😀"])
for bad in (lambda: chr(0x110000), lambda: chr(-1), lambda: ord(""), lambda: ord("ab"), lambda: "é".encode("ascii"), lambda: b"\xff\xfe".decode(), lambda: "x".encode("nope"), lambda: "\ud800".encode(), lambda: ord(5), lambda: chr("a")):
    try:
        bad()
    except (ValueError, TypeError, LookupError) as error:
        print(type(error).__name__, error)

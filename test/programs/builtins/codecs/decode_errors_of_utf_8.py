# Where UTF-8 goes wrong and what the handlers make of it.
for data in (b"\xff", b"a\xc3", b"\xc3(", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80\x80\x80", b"ok\x80ok", b"\xf4\x90\x80\x80", b"\xe0\x80\x80"):
    try:
        data.decode()
    except UnicodeDecodeError as error:
        print(data, error, error.start, error.end, error.reason)
    print([ascii(data.decode("utf-8", handler)) for handler in ("replace", "ignore", "backslashreplace", "surrogateescape")])

# repr of bytes: quotes, escapes, non-ASCII; str() of bytes is its repr.
for b in (b"it's", b'say "x"', b"both '\"", b"\\\n\t\r\x00\x7f\x80\xff", b""):
    print(repr(b), str(b), repr(bytearray(b)), [b])

import io

raw = io.BytesIO(b"abcdefghi")
both = io.BufferedRandom(raw)
print(both.read(2), both.write(b"12"), both.read(2), both.tell())
both.flush()
print(both.tell(), raw.getvalue(), both.read())
both.seek(0)
print(both.read1(3), both.write(b"Z"), both.read1(), both.tell(), both.getvalue() if hasattr(both, "getvalue") else both.raw.getvalue())

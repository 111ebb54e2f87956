b = b"a,b,,c"
for source in (
    'b.split(b","), b.split(b",", 1), b.rsplit(b",", 1), b" a  b ".split(), b"a\\nb\\r\\nc".splitlines(), b"a\\nb".splitlines(True), b.partition(b","), b.rpartition(b","), b.replace(b",", b"--"), b.replace(b"", b".", 2), b"-".join([b"x", bytearray(b"y"), memoryview(b"z")]), b"".join([])',
    'b.split(",")',
    'b.split(b"")',
    'b.partition(b"")',
    'b.replace("a", b"b")',
    'b.replace(b"a", 1)',
    'b"-".join(["x"])',
    'b"-".join([1])',
    'b"-".join(5)',
    "b.split(5)",
    'b.split(None, "1")',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

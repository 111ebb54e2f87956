# Text and bytes to numbers.
def t(name, f):
    try: r = repr(f())
    except Exception as ex: r = type(ex).__name__ + ': ' + str(ex)
    print(name, '->', r)
for s in ["0","-0","+5"," 12 ","1_000","1__0","_1","1_","0x1f","0X1F","0b11","0o17","017","00","0_0","","+","-","1 2","abc","zz","٣٤","1.5","1e5","\t7\n"]:
    for b in (10,0,2,8,16,36,3): t(f"int {s!a} {b}", lambda: int(s,b))
    t(f"int {s!a}", lambda: int(s)); t(f"float {s!a}", lambda: float(s)); t(f"complex {s!a}", lambda: complex(s))
    t(f"intb {s!a}", lambda: int(s.encode('utf-8')))
for bs in (b"", b"\x00", b"\xff", b"\x01\x02", b"\xff\xfe\xfd", b"\x80"*8, b"\x7f"*9, bytes(range(20))):
    for bo in ("big","little"):
        for sg in (True,False): t(f"fb {bs} {bo} {sg}", lambda: int.from_bytes(bs,bo,signed=sg))

import struct
for o in "@=<>!":
    for c in "bBhHiIlLqQnNP":
        for v in (-2**63-1, -2**31-1, -2**15-1, -129, -1, 128,256, 2**15,2**16,2**31,2**32,2**63,2**64, 2**70, -2**70):
            try: struct.pack(o+c, v)
            except Exception as e: print(o,c,v,type(e).__name__,e)

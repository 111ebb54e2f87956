import pickle

pickles = [b'',b'.',b'N',b'I.',b'Ix\n.',b'I01\n.',b'I010\n.',b'I00\n.',b'I5L\n.',b'I 5 \n.',b'I99999999999999999999\n.',b'Lx\n.',b'L5\n.',b'L5L\n.',b'F1\n.',b'Fx\n.',b'Fnan\n.',b'S\n.',b"S'a'\n.",b'S"a"\n.',b'Sa\n.',b"S'a\n.",b"S'\\xff'\n.",b"S''\n.",b'T\x01\x00\x00\x00a.',b'T\xff\xff\xff\xffa.',b'U\x01\xff.',b'U\x01a.',b'Va\\u0041\n.',b'(.',b'((.',b'a.',b'Na.',b'NNa.',b']a.',b']N(a.',b']Na.',b'}NNs.',b'}Ns.',b'}(Nu.',b'}(NNu.',b'N(NNu.',b'(e.',b']e.',b't.',b'(t.',b'h\x00.',b'g5\n.',b'gx\n.',b'j\x05\x00\x00\x00.',b'Np-1\n.',b'Npx\n.',b'q\x00.',b'\x80\x06.',b'\x80',b'\x80\x05',b'\x81.',b'N)\x81.',b'NN\x81.',b'cnope\nx\n.',b'cx.',b'c\n\n.',b'c__builtin__\nlong\n.',b'\x82\x01.',b'\x82\x00.',b'\x83\x01\x00.',b'\x84\xff\xff\xff\xff.',b'N\x85.',b'\x85.',b'N\x86.',b'\x8a\x01\xff.',b'\x8b\xff\xff\xff\xff.',b'\x8b\x01\x00\x00\x00\x05.',b'B\xff\xff\xff\xff.',b'\x8e\xff\xff\xff\xff\xff\xff\xff\xff.',b'\x8d\xff\xff\xff\xff\xff\xff\xff\xff.',b'X\xff\xff\xff\xff.',b'\x96\xff\xff\xff\xff\xff\xff\xff\xff.',b'\x95\x01\x00\x00\x00\x00\x00\x00\x00N.',b'\x95\xff\xff\xff\xff\xff\xff\xff\xffN.',b'\x95\x05\x00\x00\x00\x00\x00\x00\x00N.',b'NN\x93.',b'\x94.',b'\x97.',b'N\x98.',b'Px\n.',b'NQ.',b'R.',b'NR.',b'NNR.',b'N)R.',b'b.',b'NNb.',b'N}b.',b'N}Na0b.',b'(ibuiltins\nint\n.',b'(I5\nibuiltins\nint\n.',b'(o.',b'(No.',b'(cbuiltins\nint\no.',b'0.',b'1.',b'(1.',b'N(1.',b'2.',b'N2.',b'z.',b'\xff.',b'\x00.',b'\n.',b'N\x90.',b'\x8f(N\x90.',b'\x91.',b'(N\x91.',b'\x92.',b'NNN\x92.',b'd.',b'(d.',b'(Nd.',b'(NNd.',b'l.',b'(l.', b'C\x02a.',b'J\x01.',b'M\x01.',b'K.',b'G1.',b'\x88.',]
for data in pickles:
    try:
        value = pickle.loads(data)
        print(data, value if not isinstance(value, memoryview) else "view")
    except Exception as error:
        print(data, type(error).__name__, error)
print(pickle.loads(b"S'\\xff'\n.", encoding="latin1"), pickle.loads(b"U\x01\xff.", encoding="bytes"))
for argument in ("x", 1):
    try:
        pickle.loads(argument)
    except TypeError as error:
        print(error)

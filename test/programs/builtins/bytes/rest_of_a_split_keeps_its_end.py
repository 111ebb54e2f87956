for t in (bytes, bytearray):
    for args in ((None,1),(None,2),(None,3),(),(b' ',1)):
        print(t, args, t(b' a b ').split(*args), t(b'a b   ').split(*args), t(b'  a b   ').rsplit(*args))
print('  a b   '.split(None,1), '  a b   '.split(None, 2))

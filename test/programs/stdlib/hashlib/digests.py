import hashlib

data=[b'',b'abc',b'a'*55,b'a'*56,b'a'*63,b'a'*64,b'a'*65,b'x'*111,b'x'*112,b'x'*127,b'x'*128,b'x'*129,bytes(range(256))*5,b'y'*1000]
for n in sorted(hashlib.algorithms_guaranteed):
    for d in data:
        h=hashlib.new(n,d)
        a=(20,) if n.startswith('shake') else ()
        print(n,len(d),h.hexdigest(*a),h.digest_size,h.block_size,h.name)
        g=hashlib.new(n)
        for i in range(0,len(d),37): g.update(d[i:i+37])
        c=g.copy(); c.update(b'z')
        print(g.digest(*a)==h.digest(*a), c.hexdigest(*a)==h.hexdigest(*a))
print(hashlib.shake_128(b'q').hexdigest(400))

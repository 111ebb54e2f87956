import hashlib
import hmac
import io


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in """hashlib.sha256('x')
hashlib.sha256(5)
hashlib.new('foo')
hashlib.new('SHA256',b'').name
hashlib.new('sha256','x')
hashlib.new(5)
hashlib.sha256(b'',usedforsecurity=False).hexdigest()
hashlib.sha256(string=b'a').hexdigest()
hashlib.md5(bytearray(b'a')).hexdigest()
hashlib.md5(memoryview(b'a')).hexdigest()
hashlib.sha1().update('x')
hashlib.pbkdf2_hmac('sha256',b'p',b's',100).hex()
hashlib.pbkdf2_hmac('sha1',b'p',b's',2,50).hex()
hashlib.pbkdf2_hmac('sha512',b'p',b's',3,10).hex()
hashlib.pbkdf2_hmac('sha256',b'p',b's',0)
hashlib.pbkdf2_hmac('foo',b'p',b's',1)
hashlib.blake2b(b'a',digest_size=20).hexdigest()
hashlib.blake2b(b'a',key=b'k',salt=b's',person=b'p').hexdigest()
hashlib.blake2s(b'a',key=b'k',salt=b's',person=b'p',fanout=2,depth=3,leaf_size=4,node_offset=5,node_depth=1,inner_size=3,last_node=True).hexdigest()
hashlib.blake2b(b'',digest_size=65)
hashlib.blake2b(b'',key=b'x'*65)
hashlib.blake2b(b'',salt=b'x'*65)
hashlib.blake2s(b'',person=b'x'*65)
hashlib.blake2b(b'',fanout=256)
hashlib.blake2b.MAX_KEY_SIZE
hashlib.file_digest(io.BytesIO(b'abc'),'sha256').hexdigest()
hmac.new(b'k',b'm','sha256').hexdigest()
hmac.new(b'k'*100,b'm',hashlib.md5).hexdigest()
hmac.new(b'k',digestmod='sha1').name
hmac.new(b'k')
hmac.new('k',b'','sha256')
hmac.new(b'k',b'','foo')
hmac.new(b'k','x','md5')
hmac.digest(b'k',b'm','sha512').hex()
hmac.compare_digest('a','b')
hmac.compare_digest(b'a',b'a')
hmac.compare_digest('é','b')
hmac.compare_digest(b'a','b')
hmac.compare_digest(1,2)""".split():
    show(text)

import secrets
import uuid


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in """uuid.uuid3(uuid.NAMESPACE_DNS,'python.org')
uuid.uuid5(uuid.NAMESPACE_DNS,'python.org')
uuid.UUID('{12345678-1234-5678-1234-567812345678}')
uuid.UUID(int=5)
uuid.UUID(bytes=b'x'*16).hex
uuid.UUID(bytes_le=b'0123456789abcdef')
uuid.UUID('x')
uuid.UUID()
uuid.UUID(int=-1)
uuid.UUID(fields=(1,2,3,4,5,6))
uuid.UUID(bytes=b'x')
uuid.uuid4().version
uuid.uuid4().variant
uuid.uuid1().version
uuid.UUID(int=5)<uuid.UUID(int=6)
uuid.UUID(int=5)==5
uuid.NAMESPACE_URL.urn
uuid.NAMESPACE_URL.fields
uuid.NAMESPACE_URL.time
uuid.NAMESPACE_URL.clock_seq
str(uuid.NAMESPACE_OID)
int(uuid.UUID(int=9))
hash(uuid.UUID(int=9))
len(str(uuid.uuid4()))
uuid.UUID(int=1,version=6)
len(secrets.token_bytes())
len(secrets.token_hex(4))
len(secrets.token_urlsafe(5))
0<=secrets.randbelow(5)<5
secrets.randbelow(0)
secrets.choice([1])
secrets.randbits(3)<8
secrets.__all__""".split():
    show(text)

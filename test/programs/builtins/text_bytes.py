# bytes, bytearray and memoryview in expressions, with the errors they raise.
def t(e):
    try: print(ascii(e), '->', ascii(eval(e)))
    except Exception as ex: print(ascii(e), '->', type(ex).__name__, ascii(str(ex)))
for e in r'''b''.center(5,'a')
b''.center(5,b'ab')
b''.center('a')
b''.ljust(5,5)
bytearray().zfill('a')
bytearray(b'abc')['a']
b'abc'[5]
bytearray(b'abc')[5]
b'abc'[2**70]
b''+''
bytearray()+''
b''+5
b''.find('a')
b''.find(300)
b''.find(-1)
b''.find(1.5)
b''.index(b'a')
bytearray().index(b'a')
b''.rindex(b'a')
'a' in b''
300 in b''
'a' in bytearray()
300 in bytearray()
b''.startswith('a')
b''.startswith(('a',))
b''.split('a')
b''.split(b'')
b''.join(5)
b','.join([b'a',5])
bytearray(b',').join([b'a','b'])
b''.replace('a',b'b')
b''.replace(b'a')
b''.strip('a')
b''.translate(b'a')
b''.translate('a')
b'abc'.translate(None,b'b')
b'abc'.translate(None,delete='b')
bytes.maketrans(b'a',b'bc')
bytes.maketrans('a',b'b')
bytes.fromhex('zz')
bytes.fromhex('a')
bytes.fromhex('ab c')
bytes.fromhex(b'ab')
bytearray.fromhex('abz')
b'abc'.hex('::')
b'abc'.hex(5)
b'abc'.hex('é')
b'abc'.hex(':',0)
b'abcde'.hex(':',2)
b'abcde'.hex(b':',-2)
b'abc'.decode(5)
b'\xff'.decode()
b'\xff'.decode('ascii')
b'a'.decode('nope')
b'\xff'.decode('ascii','nope')
'é'.encode('ascii')
'éé'.encode('ascii','nope')
'a'.encode(5)
bytes('a')
bytes(5,'x')
bytes(5,errors='x')
bytes(-1)
bytearray(-1)
bytes(1.5)
bytearray(1.5)
bytes([300])
bytearray([300])
bytes(['a'])
bytearray(['a'])
bytes(2**70)
bytearray(2**70)
bytes('a','utf-8','strict',5)
bytes(x=1)
bytes(source=3)
bytes('é','ascii')
bytes(string=1)
bytes(None)
bytearray(None)
b'abc'<'a'
b'abc'==bytearray(b'abc')
b'abc'<bytearray(b'abd')
bytearray(b'a')<5
b'a'*'b'
b'a'*2.0
b'a'*-5
3*b'ab'
hash(bytearray())
hash(b'abc')
b"a'b"
b"a'b\""
bytearray(b"a'b")
b'%d %s %b %r %a %c' % (5,b'x',b'y','z','é',65)
b'%s' % 'a'
b'%s' % 5
b'%c' % 'a'
b'%c' % 300
b'%c' % b'ab'
b'%d' % 'a'
b'%x' % 1.5
b'%f' % 'a'
b'%z' % 5
b'%d' % ()
b'%d' % (1,2)
b'%(a)s' % {b'a':b'x'}
b'%(a)s' % 5
bytearray(b'%5.2f') % 3.14159
b'%5d|%-5d|%05d' % (1,2,3)
b'%.2s' % b'abc'
b'%5c|' % 65
'%c' % 'ab'
'%c' % 1.5
'%c' % -1
'%c' % b'a'
'%d' % 'a'
'%x' % 'a'
'%x' % 1.5
'%d' % None
'%f' % 'a'
'%z' % 5
'%y%%' % 5
'%' % 5
'%(a' % {}
'%(a)s' % {}
'%(a)s' % (1,)
'%*d' % ('a',5)
'%*d' % (5,)
'%.*f' % (2,3.14159)
'%-*d|' % (5,3)
'%*d|' % (-5,3)
'%*d' % (2**70,1)
'%99999999999999999999d' % 5
'%.99999999999999999999d' % 5
'%s' % (1,2)
'%s %s' % 1
'a' % 5
'a' % {}
'a' % []
'a' % ()
'a' % 'b'
'%s' % []
'%(a)s %s' % {'a':1}
'%%' % ()
'%5%' % ()
'%5%|' % (1,)
'%ld' % 5
'%hhd' % 5
'%i %u' % (5,6)
'%+d % d %+.1f' % (1,2,3)
'%#x %#o %#X' % (255,8,255)
'%.3d %8.3d|%-8.3d|%08.3d' % (5,5,5,5)
'%e %g %G %E' % (12345.678,12345.678,1e-10,1.0)
'%r %a' % ('é','é')
'%.2r|%5.1s|' % ('abc','xyz')
'%c%c' % ('a',98)
'%5c|%-5c|%.0c' % ('a',98,'z')
'%d' % 10**30
'%d' % 3.99
'%d' % True
'%s' % None
'%x' % -255
'%#.3x' % 5
'%(a)d %(b)s' % {'a':5,'b':'x'}
'%((a))s' % {'(a)':1}
'%f' % float('nan')
'%5.1f|%-10.2e|' % (float('inf'), 1.5)
'%05f' % float('-inf')
'%\ud800' % 5
'%é' % 5
memoryview('a')
memoryview(5)
memoryview()
memoryview(b'abc')['a']
memoryview(b'abc')[5]
memoryview(b'abc')[0]
memoryview(b'abc')[1:].tobytes()
memoryview(b'abc')[::2].tolist()
memoryview(bytearray(b'abcd')).cast('H').tolist()
memoryview(bytearray(b'abcd')).cast('I').shape
memoryview(bytearray(b'abc')).cast('H')
memoryview(b'abc').cast('z')
memoryview(b'abc').cast(5)
memoryview(b'abc').__setitem__(0,1)
memoryview(bytearray(b'abc')).__setitem__(0,300)
memoryview(bytearray(b'abc')).__setitem__(0,'a')
memoryview(bytearray(b'abc')).__setitem__(slice(0,2),b'a')
memoryview(bytearray(b'abc')).__setitem__(5,1)
memoryview(bytearray(b'abc')).__delitem__(0)
memoryview(b'abc')==b'abc'
memoryview(b'abc')=='abc'
memoryview(b'abc')<b'abc'
hash(memoryview(b'abc'))
hash(memoryview(bytearray(b'abc')))
memoryview(b'abc').hex()
memoryview(b'abcdef').cast('B',[2,3]).tolist()
memoryview(b'abcdef').cast('B',(2,3))[1,2]
memoryview(b'abcdef').cast('B',(2,3))[1]
memoryview(b'abcdef').cast('B',(2,3)).strides
memoryview(b'abcdef').cast('c')[0]
memoryview(b'abcdefgh').cast('d').tolist()
memoryview(b'abcdefgh').cast('d').cast('B').nbytes
len(memoryview(b'abc'))
list(memoryview(b'abc'))
98 in memoryview(b'abc')
memoryview(b'abc').readonly
memoryview(b'abc').format
memoryview(b'abc').obj
memoryview(b'abc').c_contiguous
memoryview(b'abc')[::2].contiguous
memoryview(b'abc').suboffsets
memoryview(b'abc').toreadonly().readonly
memoryview(b'abc').tobytes('F')
b'abc'.__getnewargs__()
bytearray(b'abc').__reduce__()
bytearray(b'abc').__reduce_ex__(2)
bytearray(b'abc').__alloc__()
bytearray(b'abc').pop(5)
bytearray().pop()
bytearray(b'abc').remove(5)
bytearray(b'abc').remove('a')
bytearray(b'abc').append(300)
bytearray(b'abc').append('a')
bytearray(b'abc').insert('a',1)
bytearray(b'abc').extend('a')
bytearray(b'abc').extend(5)
bytearray(b'abc').extend([300])
bytearray(b'abc').__iadd__('a')
bytearray(b'abc').__setitem__(0,300)
bytearray(b'abc').__setitem__(0,'a')
bytearray(b'abc').__setitem__(5,1)
bytearray(b'abc').__setitem__('a',1)
bytearray(b'abc').__setitem__(slice(0,1),'a')
bytearray(b'abc').__setitem__(slice(0,3,2),b'a')
bytearray(b'abc').__setitem__(slice(0,1),5)
bytearray(b'abc').__delitem__('a')
bytearray(b'abc').__delitem__(7)
b'ab\tc'.expandtabs(4)
b'a\nb\r\nc\x0bd'.splitlines()
b'Hello wORLD'.title()
b'Hello wORLD'.swapcase()
b'hello'.capitalize()
b'a b'.istitle()
b'A B'.istitle()
b' \t\x0b\x1c'.isspace()
b'a b  c'.split()
b' a b  c '.rsplit(None,1)
b'a,b,c'.rsplit(b',',1)
b'a,b'.partition(b',')
b'a,b'.rpartition(b';')
b'a,b'.partition('x')
bytearray(b'a,b').partition(b',')
b'-5'.zfill(5)
b'abc'.removeprefix(b'a')
b'abc'.removeprefix('a')
b'abc'.count(b'')
b'abc'.count(98)
b'abc'.count(b'b',0,1)
b'abc'[::-1]
b'abc'.isalpha()'''.split('\n'): t(e)

x = 1 + 2 * 3 - 4
x = 'a' * 5 + 'b'
x = (1, 2) + (3,)
x = (1, 2, 3)[1]
x = 'abc'[-1]
x = -1, ~5, not 1, +True
x = 2 ** 100
x = 1 << 20
x = 10 ** -3, 2.5 // 1, -7 % 3, 7 / 2
x = 1 + 2j, -0.0, 1e308 * 10
x = 1 // 0
x = 'a' * 5000
x = __debug__
if __debug__: a
if 0: b
while 0: c
while 1: d
x = 1 if 1 else 2
x = 0 or 1
for x in [1, 2, 3]: pass
for x in {1}: pass
x = 0.0, 0, False, '', b'', None, ...
x = 0xffffffffffffffffffff

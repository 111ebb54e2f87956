x = f''
x = f'a'
x = f'{a}'
x = f'{a}{b!r:>{c}}{d:x} {e!s} {f!a}'
x = f'{a=}'
x = f'{a}' 'b' f'{c}'
x = '%s %r %a' % (a, b, c)
x = '%-5s %5.2s %%' % (a, b)
x = '%d' % (a,)
x = '%s' % a
x = '%(a)s' % b

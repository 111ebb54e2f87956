match x:
    case 1 | 'a' | None | True | -1 | 1+2j | b'x' | a.b: p
    case [a, *_, b]: q
    case [*_, c]: r
    case [1, [2, 3], *rest]: s
    case {'k': v, **more}: t
    case {'k': 1, a.b: _}: t2
    case {}: u
    case A(x, y=2, z=B()): v
    case A(_, b=_): w
    case (a, b) if a > b: y
    case [a, b] | [b, a, _]: z
    case str() as s: aa
    case _: bb

def f(x):
    match x:
        case [a, b]: return a
        case a: return b

match a, *b:
    case []: c
    case [_, _]: d
    case [*_]: e

x = -a + ~b
x = +a
x = a + b - c * d / e // f % g ** h @ i
x = a << b >> c & d | e ^ f
x = -a ** -b
x = (a
     + b
     * c)

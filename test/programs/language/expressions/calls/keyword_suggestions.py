def paint(color, width=1, *, height=2): ...


for source in ("paint(colour=1)", "paint(1, widht=2)", "paint(1, hieght=3)", "paint(1, zzzzzz=3)", "sorted([], revers=True)", "print(1, sepp='')", "int('1', bass=2)", "paint(1, WIDTH=2)"):
    try:
        eval(source)
    except TypeError as error:
        print(error)

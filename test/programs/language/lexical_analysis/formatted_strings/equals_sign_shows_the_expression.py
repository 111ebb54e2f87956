x, name = 5, "y"
print(f"{x=}", f"{x = }", f"{x+1=}", f"{ x * 2 =}", f"{name=}", f"{name=!s}", f"{name=!r:>6}", f"{x=:04d}")
print(f"{[i for i in range(3)]=}", f"{x==5=}", f"{x!=4}", f"{x>=5}", f"{x<=4=}")
print(f"{(lambda: 1)()=}", f"{'a' 'b'=}", f'''{
x
=}''')

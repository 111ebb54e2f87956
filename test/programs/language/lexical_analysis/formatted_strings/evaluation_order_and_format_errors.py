def show(n):
    print("eval", n)
    return n


print(f"{show(1):{show(2)}} {show(3)!r:{show(4)}}")
for source in ("f'{1:s}'", "f'{\"a\":d}'", "f'{1.5:x}'", "f'{None:5}'", "f'{[]:>3}'", "f'{\"a\":=5}'", "f'{1:,n}'", "f'{1:.2d}'", "f'{1:y}'", "f'{1:99999999999999999999}'"):
    try:
        eval(source)
    except (TypeError, ValueError) as error:
        print(source, type(error).__name__, error)

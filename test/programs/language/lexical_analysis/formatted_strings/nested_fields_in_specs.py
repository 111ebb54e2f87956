width, precision, kind = 10, 4, "f"
value = 12.34567
print(f"{value:{width}.{precision}}|", f"{value:{width}.{precision}{kind}}|", f"{'x':{'*'}^{width}}")
print(f"{value:{'>' + str(width)}}|", f"{1:{width!r}}|", f"{1:{'0'}{width // 2}}", f"{'a':{width:}}|")
for source in ("f'{1:{2:{3:{4}}}}'", "f'{1:{2:{3}}}'"):
    try:
        print(eval(source))
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, error)

names = {}
exec("a = 1\r\nb = 2\rc = 3\nd = '''x\r\ny\rz'''\n", names)
print(names["a"], names["b"], names["c"], repr(names["d"]))
try:
    exec("a = 1\r\nb = = 2\r\n")
except SyntaxError as error:
    print(error.lineno, error.offset, error.msg, repr(error.text))

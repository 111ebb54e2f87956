import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for source in (r"'\d'", r"b'\q'", r"'\400'", r"b'\777'", r"f'\w{1}\%'", "'''a\n\\z'''", r"r'\d'"):
        value = eval(source)
        print(ascii(value), [(w.category.__name__, str(w.message), w.lineno) for w in caught])
        caught.clear()
warnings.simplefilter("error")
try:
    eval(r"'ok \d'")
except SyntaxError as error:
    print(error.msg, error.offset)

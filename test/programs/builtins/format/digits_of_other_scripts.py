print(format(3.14159, "\u0661\u0662.\u0663f"), format("ab", "\uff15") + "|", format(5, "0\u0664d"))
print("%s" % format(500.0, "\U0001d7ce"))
for source in ["'{0[0]x}'.format(5)", "'{0[0]x}'.format([1])", "format(1, None)", "str(b'', None)", "bytes('', None)", "'{:٣}|'.format('a')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(type(error).__name__, error)

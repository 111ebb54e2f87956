for source in (
    '"%s" % 1, "%s %s" % (1, 2), "%(a)s" % {"a": 1}, "%%" % (), "%d%%" % 5',
    '"%s %s" % 1',
    '"%s" % (1, 2)',
    '"%d" % "1"',
    '"a" % 1',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

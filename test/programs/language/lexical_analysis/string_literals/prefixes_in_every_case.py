print(u"a" == U"a", type(u"a").__name__, b"a" == B"a")
for prefix in "r u b f br rb Br bR fr rF Rb ur bu uf fb bf rr ff bb ub rbf".split():
    try:
        print(prefix, repr(eval(prefix + "'x'")))
    except (SyntaxError, NameError) as error:
        print(prefix, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)

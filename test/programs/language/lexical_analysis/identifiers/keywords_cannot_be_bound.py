for word in ("False None True and as assert async await break class continue def del elif else except finally for from global "
             "if import in is lambda nonlocal not or pass raise return try while with yield __debug__").split():
    for form in ("{} = 1", "def {}(): pass", "f({}=1)"):
        try:
            compile(form.format(word), "<s>", "exec")
            print(word, "compiles in", form)
        except SyntaxError as error:
            print(word, "-", error.msg)

for target in ("1", "'a'", "f()", "a + b", "-a", "a < b", "a and b", "not a", "lambda: 1", "a if b else c", "[x for x in y]", "{x for x in y}", "{x: 1 for x in y}", "(x for x in y)", "{1}", "{}", "None", "True", "...", "f'{a}'", "b'x'", "(a, 1)", "[a, f()]", "*a", "a.b()", "a[0]()", "await a", "(yield)", "__debug__", "1.5", "a := 1", "a, b + 1", "(a)", "a @ b", "`a`"):
    messages = []
    for form in ("{} = 1", "{} += 1", "for {} in x: pass", "with y as {}: pass", "del {}", "{}: int = 1", "({} := 1)", "[0 for {} in x]"):
        try:
            compile(form.format(target), "<s>", "exec")
            messages.append("ok")
        except SyntaxError as error:
            messages.append(error.msg)
    print(target, messages)

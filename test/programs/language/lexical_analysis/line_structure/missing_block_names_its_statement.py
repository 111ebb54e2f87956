heads = ["if 1:", "elif", "for x in y:", "while x:", "with a as b:", "def f():", "class C:", "try:", "match x:", "match x:\n    case 1:"]
heads += ["try:\n    pass\nexcept:", "try:\n    pass\nexcept E as e:", "try:\n    pass\nfinally:", "if 1:\n    pass\nelse:", "if 1:\n  pass\nelif 2:"]
heads += ["for x in y:\n    pass\nelse:", "while x:\n    pass\nelse:", "async def f():", "try:\n    pass\nexcept* E:"]
for head in heads:
    try:
        compile(head + "\nx = 1\n", "<s>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")

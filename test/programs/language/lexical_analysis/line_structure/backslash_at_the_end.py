for m in ("eval", "exec", "single"):
  for s in ["a\\", "(\\", "(a \\", "'abc\\", "f'{a\\", "f'{\\", "(\\ ", "(\\x", "[(\\", "a(\\\n"]:
    try: compile(s, "x", m)
    except SyntaxError as e: print(m, repr(s), e.args)

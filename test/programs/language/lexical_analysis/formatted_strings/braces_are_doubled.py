x = 1
print(f"{{}}", f"{{{x}}}", f"{{x}}", f"{{{{{x}}}}}", f"{ {'a': x}['a'] }", f"{ {x} }")
for source in ("f'}'", "f'{'", "f'{}'", "f'{ }'", "f'{x'", "f'{x}}'", "f'{!r}'", "f'{x!}'", "f'{x!z}'", "f'{x! r}'", "f'{x!r b}'", "f'{:x}'", "f'{=}'", "f'{x:{}'"):
    try:
        compile(source, "<s>", "eval")
        print("fine", source)
    except SyntaxError as error:
        print(source, "->", error.msg, error.offset)

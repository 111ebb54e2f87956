text = """a "quoted" word
    indented 'line'
last\
 joined"""
print(text, len(text))
print('''it's''', """""", repr('''\''''), """a""" """b""")
print(""" " """, '''"'"''')
for source in ('"""abc', "'''a\nb\n", '""" "', '"abc', "'abc\n'", 'b"""'):
    try:
        compile(source, "<s>", "eval")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)

import sys
for source in (
    "len(str(10**4299)), sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold",
    "str(10**4300)",
    'int("1" * 4301)',
    "repr(10**5000)",
    'f"{10**4300}"',
    '"%d" % 10**4300',
    'len(hex(10**5000)), len(f"{10**5000:x}"), int("f" * 5000, 16).bit_length()',
    "sys.set_int_max_str_digits(639)",
    'sys.set_int_max_str_digits("x")',
    "sys.set_int_max_str_digits(0), len(str(10**5000))",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

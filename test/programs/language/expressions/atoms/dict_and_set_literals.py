for source in (
    '{}, type({}), {1}, type({1}), {1, 1}, {1: 1, 1: 2}, {(1, 2): 3}, {None: None}, {"a" "b": 1}',
    "{[]}",
    "{{}: 1}",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)

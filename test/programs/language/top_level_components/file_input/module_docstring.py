"""The program's own text."""
x = 1
print(__doc__)
exec(compile("'inner'\nprint(__doc__)", "<s>", "exec"), names := {})
print(names["__doc__"])

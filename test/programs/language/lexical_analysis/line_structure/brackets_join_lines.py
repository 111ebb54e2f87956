months = ["jan",  # a comment inside

          "feb",
   "mar"]
print(months)
value = (1 +
# at the left edge
  2
)
print(value, {
    "a": 1
    , "b":
        2})
print([x
for x in range(3)
   if x])
try:
    compile("(1 +\n2", "<s>", "exec")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)

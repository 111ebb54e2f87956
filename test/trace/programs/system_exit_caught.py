import sys

try:
    sys.exit("message")
except SystemExit as e:
    print(e.code)
try:
    raise SystemExit
except BaseException:
    print("base")
exit_code = 5
raise SystemExit(exit_code)

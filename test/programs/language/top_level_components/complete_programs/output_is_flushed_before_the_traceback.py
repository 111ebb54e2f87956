import sys

print("out", end="")
print("err", file=sys.stderr)
sys.stdout.write("more\n")
raise SystemExit(print("leaving"))

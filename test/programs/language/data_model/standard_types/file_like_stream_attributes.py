import io
import sys

print(sys.stdout.writable(), sys.stdin.readable(), sys.stdout.name, sys.stderr.fileno(), sys.stdout.encoding)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text = sys.stdout.getvalue()
sys.stdout = old
print(repr(text), sys.__stdout__ is old)

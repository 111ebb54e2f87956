import sys

print("text")
sys.stdout.flush()
sys.stdout.buffer.write("büchse\n".encode())
sys.stdout.buffer.flush()
print(sys.stdout.buffer.name, sys.stdout.buffer.writable(), sys.stdout.fileno())

import secrets

print(len(secrets.token_bytes(7)), len(secrets.token_hex(5)), len(secrets.token_urlsafe(6)), len(secrets.token_bytes()), len(secrets.token_hex()))
print({secrets.randbelow(3) for _ in range(200)}, secrets.choice([4]), 0 <= secrets.randbits(8) < 256, secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
try:
    secrets.randbelow(0)
except ValueError as error:
    print(error)

"""A helper module."""

print("helper is run once")
CONSTANT = 42


def double(x):
    return x * 2


if __name__ == "__main__":
    print("never")

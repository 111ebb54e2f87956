def convert(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"bad input {text!r}") from error


convert("x")

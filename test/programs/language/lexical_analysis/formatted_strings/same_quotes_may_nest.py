words = ["a", "b"]
print(f"{", ".join(words)}", f'{words['x' == 'y']}', f"{f"{f"{1 + 1}"}"}", f"{"\n".join(words)}".split())
print(f"{
    words  # a comment inside
    [0]
}", f"""{"""x"""}""", f"{'\\'}", f'{"\x41"}')

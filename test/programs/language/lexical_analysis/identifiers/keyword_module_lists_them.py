import keyword

print(len(keyword.kwlist), keyword.kwlist)
print(keyword.softkwlist)
print(keyword.iskeyword("await"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), keyword.issoftkeyword("print"))
print([w for w in keyword.kwlist if not w.isidentifier()])

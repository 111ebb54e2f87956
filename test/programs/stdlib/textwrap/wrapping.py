import textwrap
from textwrap import *
s = "The quick-brown fox jumped over the lazy-dog's back; e.g. well--known (long-winded) text\twith tabs.  And   spaces? Yes! supercalifragilisticexpialidocious-and-more."
for w in (1, 5, 10, 20, 33, 70): print(wrap(s, w))
print(fill(s, 40, initial_indent="* ", subsequent_indent="  ")); print(wrap(s, 10, break_long_words=False)); print(wrap(s, 15, break_on_hyphens=False)); print(wrap(s, 30, drop_whitespace=False))
print(wrap(s, 30, max_lines=2)); print(wrap(s, 30, max_lines=2, placeholder="...")); print(shorten(s, 40), shorten("Hello  world!", 12), shorten("Hello world!", 11), shorten("Hello world", width=10, placeholder="..."))
print(wrap("Sentence one. Sentence two! Three? four. Mr. x", 60, fix_sentence_endings=True), wrap("a\tb\nc", expand_tabs=False, replace_whitespace=False), wrap(""), wrap("   "), wrap("  lead", 4), wrap("--foo-bar a-b-c -x --long-option", 5))
for k in ({"width": 0}, {"width": 5, "max_lines": 1}):
    try: wrap(s, **k)
    except ValueError as e: print(e)
print(repr(dedent("\n    a\n      b\n   \n    c\n")), repr(dedent("\ta\n\t  b")), repr(dedent("  a\n\tb")), repr(dedent("a\n  b")), repr(indent("a\n\n b\n", "> ")), repr(indent("a\n\n b", "> ", lambda l: True)))

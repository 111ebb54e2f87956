from difflib import SequenceMatcher

for junk in None, lambda c: c == " ":
    s = SequenceMatcher(junk, " abcd efg h", "abcd abcd xefg")
    print(s.find_longest_match(), sorted(s.bjunk))
    print(s.get_matching_blocks())
    print(s.get_opcodes())
    print(s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(list(SequenceMatcher(None, range(40), [1, *range(3, 20), *range(24, 40), 7]).get_grouped_opcodes(2)))
for autojunk in True, False:
    s = SequenceMatcher(None, "abcdefgh" * 30 + "zzpqr", "k" + "abcdefgh" * 30 + "zz", autojunk)
    print(sorted(s.bpopular), s.ratio(), s.get_matching_blocks())

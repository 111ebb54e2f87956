import csv

samples = ["a,b,c\n1,2,3\n4,5,6\n", "a;b\n1;2\n", "'a', 'b'\n'c', 'd'\n", '"a"\t"b""c"\n"d"\t"e"\n', "a b c\nd e f\n", "x|y\nz|w\n",
           "abc\n", "", "a: 1\nb: 2\n", '"one"\n"two"\n', "a,b;c\nd,e;f\n", "name,age\nAda,36\nBob,41\n"]
for sample in samples:
    for delimiters in (None, ";|"):
        try:
            found = csv.Sniffer().sniff(sample, delimiters)
            print(repr(sample), delimiters, repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace)
        except csv.Error as error:
            print(repr(sample), delimiters, error)
    try:
        print(csv.Sniffer().has_header(sample))
    except (csv.Error, StopIteration, ValueError) as error:
        print(type(error).__name__, error)

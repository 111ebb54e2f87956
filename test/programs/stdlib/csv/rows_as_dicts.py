import csv
import io

text = "name,age\r\nAda,36,extra\r\n\r\nBob\r\n"
reader = csv.DictReader(io.StringIO(text), restkey="more", restval="?")
print(reader.fieldnames, reader.line_num)
for row in reader:
    print(row, reader.line_num)
out = io.StringIO()
writer = csv.DictWriter(out, ["b", "a"], restval="-", lineterminator="\n")
print(writer.writeheader(), writer.writerow({"a": 1, "b": None}), writer.writerow({"a": "x,y"}))
writer.writerows([{"a": 2, "b": 3}, {}])
print(out.getvalue())
for change in ({"a": 1, "c": 2}, {"c": 1}):
    try:
        writer.writerow(change)
    except ValueError as error:
        print(error)
csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "z": 2})
try:
    csv.DictWriter(out, ["a"], extrasaction="other")
except ValueError as error:
    print(error)
print(list(csv.DictReader([], ["a"])), csv.DictReader([]).fieldnames)
print(list(csv.DictReader(["1,2"], ["a"])), csv.DictReader[int])

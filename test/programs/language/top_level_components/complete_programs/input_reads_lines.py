name = input("name? ")
print("hello", name)
numbers = []
while True:
    try:
        line = input()
    except EOFError as error:
        print("end:", error)
        break
    numbers.extend(map(int, line.split()))
print(numbers, sum(numbers))

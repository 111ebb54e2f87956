class Cat:
    def speak(self):
        return f"{self.name}: meow"


class Dog:
    def speak(self):
        return f"{self.name}: woof"


pet = Cat()
pet.name = "Kim"
print(pet.speak())
pet.__class__ = Dog
print(pet.speak(), isinstance(pet, Dog), type(pet).__name__)
pet.__dict__["age"] = 5
print(pet.age, vars(pet))
pet.__dict__ = {"name": "New"}
print(pet.speak(), hasattr(pet, "age"))
Dog.speak = lambda self: "patched " + self.name
print(pet.speak())
try:
    pet.__class__ = int
except TypeError as error:
    print(error)
Dog.legs = 4
print(pet.legs)
del Dog.legs
print(hasattr(pet, "legs"))
for i in range(5):
    setattr(pet, f"a{i}", i)
print(list(vars(pet)))
del pet.a2
pet.a2 = "again"
print(list(vars(pet)))

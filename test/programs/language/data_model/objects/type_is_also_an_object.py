class C: ...


print(type(C), type(type(C)), type(5).__mro__, isinstance(C, type), isinstance(type, type), issubclass(type, object))
print(isinstance(object, type), isinstance(type, object), type(type) is type, object.__bases__, type.__bases__)
print(type.__class__, C.__class__, C().__class__ is C)

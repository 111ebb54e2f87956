def register(cls):
    registry.append(cls.__name__)
    return cls


registry = []


@register
@register
class A:
    @register
    class B: ...


def replace(cls): return "replaced"


@replace
class C: ...


print(registry, C)

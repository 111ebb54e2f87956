// The typing module: Python source in parts; type variables are native (objects/type-params.ts).

import { NoDefault, typeParameterTypes } from "../../objects/type-params.js"
import type { ModuleSpec } from "../module.js"
import { aliases } from "./aliases.js"
import { functions } from "./functions.js"
import { names } from "./names.js"
import { protocols } from "./protocols.js"
import { specialForms } from "./special-forms.js"
import { structures } from "./structures.js"

const exported =
  "Annotated Any Callable ClassVar Concatenate Final ForwardRef Generic Literal Optional ParamSpec Protocol Tuple Type TypeVar TypeVarTuple Union AbstractSet Container ContextManager Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Sequence Sized ValuesView Awaitable AsyncIterator AsyncIterable Coroutine Collection AsyncGenerator AsyncContextManager Reversible SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict DefaultDict List OrderedDict Set FrozenSet NamedTuple TypedDict Generator BinaryIO IO Match Pattern TextIO AnyStr assert_type assert_never cast clear_overloads dataclass_transform final get_args get_origin get_overloads get_protocol_members get_type_hints is_protocol is_typeddict LiteralString Never NewType no_type_check no_type_check_decorator NoDefault NoReturn NotRequired overload override ParamSpecArgs ParamSpecKwargs ReadOnly Required reveal_type runtime_checkable Self Text TYPE_CHECKING TypeAlias TypeGuard TypeIs TypeAliasType Unpack"

export function typingModule(): ModuleSpec {
  return {
    name: "typing",
    doc: "The typing module: Support for gradual typing as defined by PEP 484 and subsequent PEPs.",
    constants: { NoDefault },
    types: typeParameterTypes,
    python: `${specialForms()}${aliases()}${protocols()}${structures()}${functions()}${names()}\n__all__ = ${JSON.stringify(exported.split(" "))}\n`,
  }
}

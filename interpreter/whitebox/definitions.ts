// What a white-box definition is: a built-in said again in plain Python, for a tracer to step through and a reader to learn from.

/// Python text by the built-in's name ("sorted", "str.split", "math.gcd", "collections.Counter"; "in" and "int.__add__" for operators). A
/// text has a function of the name's last part, perhaps with helpers before or after it. Annotations say which arguments it is for: a
/// value of exactly that type, any value where there is none. A string names a rule (tracer/opener-definitions.ts):
/// - "iterable"; "unsized", one that no code of the program's tells the length of; "uncopied", one without a `__copy__`; "plain", one of a
///   built-in type; "items", one whose items are plain keys; "elements", the same but no dict;
/// - "key", "dict", "set", where no code of the program's is asked for hashes and equality; "counter", a Counter of ints;
/// - "template" and "percents", a text for str.format and for % with simple fields; "utf-8", a name of this encoding;
/// - "classes", one or a tuple of those that ask nothing of their instances; "ordinary", an instance that does not say its class itself.
/// A call with others has no white-box definition. What a helper returns may be annotated too: "itertools._tee", the type of the iterator
/// that its generator stands for; "again", a generator whose state is in its parameters, and which may be asked again after its end or
/// an exception, as the built-in.
export type Definitions = Readonly<Record<string, string>>

// Python's expressions as ordered rules (see notation.ts), with the wrong ones CPython knows a message for.
// The order of alternatives, look-aheads and cuts decides which message a wrong program gets: they are CPython 3.13's.

export const expressionRules = `
expressions:
  | expression (',' expression)+ ','? -> Tuple
  | expression ',' -> Tuple
  | expression

expression (memo):
  | invalid_expression
  | invalid_legacy_expression
  | disjunction 'if' disjunction 'else' expression -> IfExp
  | disjunction
  | lambdef

yield_expr:
  | 'yield' 'from' expression -> Yield
  | 'yield' star_expressions? -> Yield

star_expressions:
  | a=star_expression b=(',' c=star_expression -> c)+ ','? -> tuple()
  | a=star_expression ',' -> tuple()
  | star_expression

star_expression (memo):
  | '*' a=bitwise_or -> Starred
  | expression

star_named_expressions:
  | a=','.star_named_expression+ ','? -> a

star_named_expression:
  | '*' a=bitwise_or -> Starred
  | named_expression

assignment_expression:
  | NAME ':=' ~ expression -> NamedExpr

named_expression:
  | assignment_expression
  | invalid_named_expression
  | a=expression !':=' -> a

disjunction (memo):
  | conjunction ('or' conjunction)+ -> BoolOp
  | conjunction

conjunction (memo):
  | inversion ('and' inversion)+ -> BoolOp
  | inversion

inversion (memo):
  | 'not' inversion -> UnaryOp
  | comparison

comparison:
  | a=bitwise_or b=compare_op_bitwise_or_pair+ -> Compare
  | bitwise_or

compare_op_bitwise_or_pair:
  | '==' bitwise_or
  | '!=' bitwise_or
  | '<=' bitwise_or
  | '<' bitwise_or
  | '>=' bitwise_or
  | '>' bitwise_or
  | 'not' 'in' bitwise_or
  | 'in' bitwise_or -> In
  | 'is' 'not' bitwise_or
  | 'is' bitwise_or

bitwise_or (left):
  | bitwise_or '|' bitwise_xor -> BinOp
  | bitwise_xor

bitwise_xor (left):
  | bitwise_xor '^' bitwise_and -> BinOp
  | bitwise_and

bitwise_and (left):
  | bitwise_and '&' shift_expr -> BinOp
  | shift_expr

shift_expr (left):
  | shift_expr '<<' sum -> BinOp
  | shift_expr '>>' sum -> BinOp
  | invalid_arithmetic
  | sum

sum (left):
  | sum '+' term -> BinOp
  | sum '-' term -> BinOp
  | term

term (left):
  | term '*' factor -> BinOp
  | term '/' factor -> BinOp
  | term '//' factor -> BinOp
  | term '%' factor -> BinOp
  | term '@' factor -> BinOp
  | invalid_factor
  | factor

factor (memo):
  | '+' factor -> UnaryOp
  | '-' factor -> UnaryOp
  | '~' factor -> UnaryOp
  | power

power:
  | await_primary '**' factor -> BinOp
  | await_primary

await_primary (memo):
  | 'await' primary -> Await
  | primary

primary (left):
  | primary '.' NAME -> Attribute
  | primary genexp -> Call
  | primary '(' arguments? ')' -> Call
  | primary '[' slices ']' -> Subscript
  | atom

slices:
  | a=slice !',' -> a
  | ','.(slice | starred_expression)+ ','? -> Tuple

slice:
  | expression? ':' expression? (':' expression?)? -> Slice
  | named_expression

atom:
  | NAME -> Name
  | 'True' -> Constant
  | 'False' -> Constant
  | 'None' -> Constant
  | &(STRING | FSTRING_START) a=strings -> a
  | NUMBER -> number()
  | &'(' a=(tuple | group | genexp) -> a
  | &'[' a=(list | listcomp) -> a
  | &'{' a=(dict | set | dictcomp | setcomp) -> a
  | '...' -> Constant

group:
  | '(' a=(yield_expr | named_expression) ')' -> a
  | invalid_group

lambdef:
  | 'lambda' lambda_params? ':' expression -> Lambda

lambda_params:
  | invalid_lambda_parameters
  | lambda_parameters

lambda_parameters:
  | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* lambda_star_etc?
  | lambda_slash_with_default lambda_param_with_default* lambda_star_etc?
  | lambda_param_no_default+ lambda_param_with_default* lambda_star_etc?
  | lambda_param_with_default+ lambda_star_etc?
  | lambda_star_etc

lambda_slash_no_default:
  | lambda_param_no_default+ '/' ','
  | lambda_param_no_default+ '/' &':'

lambda_slash_with_default:
  | lambda_param_no_default* lambda_param_with_default+ '/' ','
  | lambda_param_no_default* lambda_param_with_default+ '/' &':'

lambda_star_etc:
  | invalid_lambda_star_etc
  | '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds?
  | '*' ',' lambda_param_maybe_default+ lambda_kwds?
  | lambda_kwds

lambda_kwds:
  | invalid_lambda_kwds
  | '**' lambda_param_no_default

lambda_param_no_default:
  | a=lambda_param ',' -> a
  | a=lambda_param &':' -> a

lambda_param_with_default:
  | lambda_param default ','
  | lambda_param default &':'

lambda_param_maybe_default:
  | lambda_param default? ','
  | lambda_param default? &':'

lambda_param:
  | NAME -> Param

fstring_middle:
  | fstring_replacement_field
  | FSTRING_MIDDLE

fstring_replacement_field:
  | '{' annotated_rhs '='? a=fstring_conversion? fstring_full_format_spec? '}' -> field()
  | invalid_replacement_field

fstring_conversion:
  | a='!' b=NAME -> conversion()

fstring_full_format_spec:
  | ':' fstring_format_spec*

fstring_format_spec:
  | FSTRING_MIDDLE
  | fstring_replacement_field

fstring:
  | FSTRING_START fstring_middle* FSTRING_END -> fstring()

string:
  | STRING -> string()

strings (memo):
  | a=(fstring | string)+ -> strings()

list:
  | '[' a=star_named_expressions? ']' -> List

tuple:
  | '(' a=(b=star_named_expression ',' c=star_named_expressions? -> elements())? ')' -> Tuple

set:
  | '{' star_named_expressions '}' -> Set

dict:
  | '{' double_starred_kvpairs? '}' -> Dict
  | '{' invalid_double_starred_kvpairs '}'

double_starred_kvpairs:
  | ','.double_starred_kvpair+ ','?

double_starred_kvpair:
  | '**' bitwise_or
  | kvpair

kvpair:
  | expression ':' expression

for_if_clauses:
  | for_if_clause+

for_if_clause:
  | 'async' 'for' star_targets 'in' ~ a=disjunction b=('if' c=disjunction -> c)* -> Clause
  | 'for' star_targets 'in' ~ a=disjunction b=('if' c=disjunction -> c)* -> Clause
  | 'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in' @ last inExpected
  | invalid_for_target

listcomp:
  | '[' named_expression for_if_clauses ']' -> ListComp
  | invalid_comprehension

setcomp:
  | '{' named_expression for_if_clauses '}' -> SetComp
  | invalid_comprehension

genexp:
  | '(' (assignment_expression | a=expression !':=' -> a) for_if_clauses ')' -> GeneratorExp
  | invalid_comprehension

dictcomp:
  | '{' kvpair for_if_clauses '}' -> DictComp
  | invalid_dict_comprehension

arguments (memo):
  | a=args ','? &')' -> a
  | invalid_arguments

args:
  | a=','.(starred_expression | b=(assignment_expression | a=expression !':=' -> a) !'=' -> b)+ c=(',' d=kwargs -> d)? -> Args
  | a=kwargs -> Kwargs

kwargs:
  | a=','.kwarg_or_starred+ ',' b=','.kwarg_or_double_starred+ -> Keywords
  | a=','.kwarg_or_starred+ -> Keywords
  | b=','.kwarg_or_double_starred+ -> Keywords

starred_expression:
  | invalid_starred_expression_unpacking
  | '*' a=expression -> Starred
  | '*' @ last invalidStar

kwarg_or_starred:
  | invalid_kwarg
  | NAME '=' expression -> Keyword
  | starred_expression

kwarg_or_double_starred:
  | invalid_kwarg
  | NAME '=' expression -> Keyword
  | '**' expression -> Unpacking

star_targets:
  | star_target !','
  | star_target (',' star_target)* ','?

star_targets_list_seq:
  | ','.star_target+ ','?

star_targets_tuple_seq:
  | star_target (',' star_target)+ ','?
  | star_target ','

star_target (memo):
  | '*' (!'*' star_target)
  | target_with_star_atom

target_with_star_atom (memo):
  | t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead
  | star_atom

star_atom:
  | NAME
  | '(' target_with_star_atom ')'
  | '(' star_targets_tuple_seq? ')'
  | '[' star_targets_list_seq? ']'

single_target:
  | single_subscript_attribute_target
  | NAME
  | '(' single_target ')'

single_subscript_attribute_target:
  | t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead

t_primary (left):
  | t_primary '.' NAME &t_lookahead
  | t_primary '[' slices ']' &t_lookahead
  | t_primary genexp &t_lookahead
  | t_primary '(' arguments? ')' &t_lookahead
  | atom &t_lookahead

t_lookahead:
  | '('
  | '['
  | '.'

invalid_arguments:
  | ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.starred_expression+ @ a.. argumentUnpackingOrder
  | a=expression b=for_if_clauses ',' (args | expression for_if_clauses)? -> unparenthesizedGenerator()
  | a=NAME b='=' expression for_if_clauses @ a..b maybeEquality
  | (args ',')? a=NAME b='=' &(',' | ')') @ a..b argumentValueExpected
  | a=args b=for_if_clauses -> generatorAmongArguments()
  | args ',' a=expression b=for_if_clauses -> generatorAfterArguments()
  | a=args ',' args -> positionalAfterKeyword()

invalid_kwarg:
  | a=('True' | 'False' | 'None') b='=' -> assignToKeyword()
  | a=NAME b='=' expression for_if_clauses @ a..b maybeEquality
  | !(NAME '=') a=expression b='=' @ a..b keywordIsExpression
  | a='**' expression '=' b=expression @ a..b assignToKeywordUnpacking

expression_without_invalid (quiet):
  | disjunction 'if' disjunction 'else' expression -> IfExp
  | disjunction
  | lambdef

invalid_legacy_expression:
  | a=NAME !'(' b=star_expressions -> legacyStatement()

invalid_expression:
  | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid -> forgottenComma()
  | a=disjunction 'if' b=disjunction !('else' | ':') @ a..b elseExpected
  | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE @ a..b fstringLambda

invalid_named_expression (memo):
  | a=expression ':=' expression -> assignmentExpressionTarget()
  | a=NAME '=' b=bitwise_or !('=' | ':=') @ a..b maybeEquality
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') -> assignmentHere()

invalid_comprehension:
  | ('[' | '(' | '{') a=starred_expression for_if_clauses @ a comprehensionUnpacking
  | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses @ a..b comprehensionTarget
  | ('[' | '{') a=star_named_expression b=',' for_if_clauses @ a..b comprehensionTarget

invalid_dict_comprehension:
  | '{' a='**' bitwise_or for_if_clauses '}' @ a dictComprehensionUnpacking

invalid_lambda_parameters:
  | a='/' ',' @ a slashFirst
  | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/' @ a slashTwice
  | lambda_slash_no_default? lambda_param_no_default* invalid_lambda_parameters_helper a=lambda_param_no_default @ a defaultOrder
  | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')' @ a..b lambdaParenthesized
  | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*' (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' @ a slashAfterStar
  | lambda_param_maybe_default+ '/' a='*' @ a commaAfterSlash

invalid_lambda_parameters_helper:
  | lambda_slash_with_default
  | lambda_param_with_default+

invalid_lambda_star_etc:
  | '*' (':' | ',' (':' | '**')) @ last bareStar
  | '*' lambda_param a='=' @ a starDefault
  | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') @ a starTwice

invalid_lambda_kwds:
  | '**' lambda_param a='=' @ a doubleStarDefault
  | '**' lambda_param ',' a=lambda_param @ a afterDoubleStar
  | '**' lambda_param ',' a=('*' | '**' | '/') @ a afterDoubleStar

invalid_for_target:
  | 'async'? 'for' a=star_expressions -> forTarget()

invalid_group:
  | '(' a=starred_expression ')' @ a starredHere
  | '(' a='**' expression ')' @ a doubleStarredHere

invalid_double_starred_kvpairs:
  | ','.double_starred_kvpair+ ',' invalid_kvpair
  | expression ':' a='*' bitwise_or @ a.. starredDictValue
  | expression a=':' &('}' | ',') @ a dictValueExpected

invalid_arithmetic:
  | sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion @ a..b notAfterOperator

invalid_factor:
  | ('+' | '-' | '~') a='not' b=factor @ a..b notAfterOperator

invalid_kvpair:
  | a=expression !':' -> colonAfterKey()
  | expression ':' a='*' bitwise_or @ a.. starredDictValue
  | expression a=':' &('}' | ',') @ a dictValueExpected

invalid_starred_expression_unpacking:
  | a='*' expression '=' b=expression @ a..b assignToUnpacking

invalid_replacement_field:
  | '{' a='=' @ a fieldBeforeEqual
  | '{' a='!' @ a fieldBeforeBang
  | '{' a=':' @ a fieldBeforeColon
  | '{' a='}' @ a fieldBeforeBrace
  | '{' !annotated_rhs @ next fieldExpression
  | '{' annotated_rhs !('=' | '!' | ':' | '}') @ next fieldAfterExpression
  | '{' annotated_rhs '=' !('!' | ':' | '}') @ next fieldAfterEqual
  | '{' annotated_rhs '='? invalid_conversion_character
  | '{' annotated_rhs '='? ('!' NAME)? !(':' | '}') @ next fieldAfterConversion
  | '{' annotated_rhs '='? ('!' NAME)? ':' fstring_format_spec* !'}' @ next fieldAfterSpec
  | '{' annotated_rhs '='? ('!' NAME)? !'}' @ next fieldEnd

invalid_conversion_character:
  | '!' &(':' | '}') @ next conversionMissing
  | '!' !NAME @ next conversionInvalid
`

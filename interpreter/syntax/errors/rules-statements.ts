// Python's statements and parameters as ordered rules (see notation.ts); patterns are in rules-patterns.ts.

export const statementRules = `
file:
  | statements? ENDMARKER

interactive:
  | compound_stmt NEWLINE
  | simple_stmts
  | NEWLINE
  | ENDMARKER -> interactiveEnd()

eval:
  | expressions NEWLINE* ENDMARKER

func_type:
  | '(' type_expressions? ')' '->' expression NEWLINE* ENDMARKER

type_expressions:
  | ','.expression+ ',' '*' expression ',' '**' expression
  | ','.expression+ ',' '*' expression
  | ','.expression+ ',' '**' expression
  | '*' expression ',' '**' expression
  | '*' expression
  | '**' expression
  | ','.expression+

statements:
  | statement+

statement:
  | compound_stmt
  | simple_stmts

simple_stmts:
  | simple_stmt !';' NEWLINE
  | ';'.simple_stmt+ ';'? NEWLINE

simple_stmt (memo):
  | assignment
  | &"type" type_alias
  | star_expressions
  | &'return' return_stmt
  | &('import' | 'from') import_stmt
  | &'raise' raise_stmt
  | 'pass'
  | &'del' del_stmt
  | &'yield' yield_expr
  | &'assert' assert_stmt
  | 'break'
  | 'continue'
  | &'global' global_stmt
  | &'nonlocal' nonlocal_stmt

compound_stmt:
  | &('def' | '@' | 'async') function_def
  | &'if' if_stmt
  | &('class' | '@') class_def
  | &('with' | 'async') with_stmt
  | &('for' | 'async') for_stmt
  | &'try' try_stmt
  | &'while' while_stmt
  | match_stmt

assignment:
  | NAME ':' expression ('=' annotated_rhs)?
  | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ('=' annotated_rhs)?
  | (star_targets '=')+ (yield_expr | star_expressions) !'='
  | single_target AUGASSIGN ~ (yield_expr | star_expressions)
  | invalid_assignment

annotated_rhs:
  | yield_expr
  | star_expressions

return_stmt:
  | 'return' star_expressions?

raise_stmt:
  | 'raise' expression ('from' expression)?
  | 'raise'

global_stmt:
  | 'global' ','.NAME+

nonlocal_stmt:
  | 'nonlocal' ','.NAME+

del_stmt:
  | 'del' del_targets &(';' | NEWLINE)
  | invalid_del_stmt

assert_stmt:
  | 'assert' expression (',' expression)?

import_stmt:
  | invalid_import
  | import_name
  | import_from

import_name:
  | 'import' dotted_as_names

import_from:
  | 'from' ('.' | '...')* dotted_name 'import' import_from_targets
  | 'from' ('.' | '...')+ 'import' import_from_targets

import_from_targets:
  | '(' import_from_as_names ','? ')'
  | import_from_as_names !','
  | '*'
  | invalid_import_from_targets

import_from_as_names:
  | ','.import_from_as_name+

import_from_as_name:
  | NAME ('as' NAME)?

dotted_as_names:
  | ','.dotted_as_name+

dotted_as_name:
  | dotted_name ('as' NAME)?

dotted_name (left):
  | dotted_name '.' NAME
  | NAME

block (memo):
  | NEWLINE INDENT statements DEDENT
  | simple_stmts
  | invalid_block

decorators:
  | ('@' named_expression NEWLINE)+

class_def:
  | decorators class_def_raw
  | class_def_raw

class_def_raw:
  | invalid_class_def_raw
  | 'class' NAME type_params? ('(' arguments? ')')? ':' block

function_def:
  | decorators function_def_raw
  | function_def_raw

function_def_raw:
  | invalid_def_raw
  | 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
  | 'async' 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block

params:
  | invalid_parameters
  | parameters

parameters:
  | slash_no_default param_no_default* param_with_default* star_etc?
  | slash_with_default param_with_default* star_etc?
  | param_no_default+ param_with_default* star_etc?
  | param_with_default+ star_etc?
  | star_etc

slash_no_default:
  | param_no_default+ '/' ','
  | param_no_default+ '/' &')'

slash_with_default:
  | param_no_default* param_with_default+ '/' ','
  | param_no_default* param_with_default+ '/' &')'

star_etc:
  | invalid_star_etc
  | '*' param_no_default param_maybe_default* kwds?
  | '*' param_no_default_star_annotation param_maybe_default* kwds?
  | '*' ',' param_maybe_default+ kwds?
  | kwds

kwds:
  | invalid_kwds
  | '**' param_no_default

param_no_default:
  | a=param ',' -> a
  | a=param &')' -> a

param_no_default_star_annotation:
  | NAME ':' star_expression ','
  | NAME ':' star_expression &')'

param_with_default:
  | param default ','
  | param default &')'

param_maybe_default:
  | param default? ','
  | param default? &')'

param:
  | NAME (':' expression)? -> Param

default:
  | '=' expression
  | invalid_default

if_stmt:
  | invalid_if_stmt
  | 'if' named_expression ':' block elif_stmt
  | 'if' named_expression ':' block else_block?

elif_stmt:
  | invalid_elif_stmt
  | 'elif' named_expression ':' block elif_stmt
  | 'elif' named_expression ':' block else_block?

else_block:
  | invalid_else_stmt
  | 'else' &&':' block

while_stmt:
  | invalid_while_stmt
  | 'while' named_expression ':' block else_block?

for_stmt:
  | invalid_for_stmt
  | 'for' star_targets 'in' ~ star_expressions ':' block else_block?
  | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else_block?
  | invalid_for_target

with_stmt:
  | invalid_with_stmt_indent
  | 'with' '(' ','.with_item+ ','? ')' ':' block
  | 'with' ','.with_item+ ':' block
  | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block
  | 'async' 'with' ','.with_item+ ':' block
  | invalid_with_stmt

with_item:
  | expression 'as' star_target &(',' | ')' | ':')
  | invalid_with_item
  | expression

try_stmt:
  | invalid_try_stmt
  | 'try' &&':' block finally_block
  | 'try' &&':' block except_block+ else_block? finally_block?
  | 'try' &&':' block except_star_block+ else_block? finally_block?

except_block:
  | invalid_except_stmt_indent
  | 'except' expression ('as' NAME)? ':' block
  | 'except' ':' block
  | invalid_except_stmt

except_star_block:
  | invalid_except_star_stmt_indent
  | 'except' '*' expression ('as' NAME)? ':' block
  | invalid_except_stmt

finally_block:
  | invalid_finally_stmt
  | 'finally' &&':' block

type_alias:
  | "type" NAME type_params? '=' expression

type_params:
  | '[' a=']' @ a.. typeParametersEmpty
  | '[' ','.type_param+ ','? ']'

type_param (memo):
  | NAME (':' expression)? ('=' expression)?
  | '*' NAME a=':' b=expression -> typeVarTupleBound()
  | '**' NAME a=':' b=expression -> paramSpecBound()
  | '*' NAME ('=' star_expression)?
  | '**' NAME ('=' expression)?

del_targets:
  | ','.del_target+ ','?

del_target (memo):
  | t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead
  | del_t_atom

del_t_atom:
  | NAME
  | '(' del_target ')'
  | '(' del_targets? ')'
  | '[' del_targets? ']'

invalid_assignment:
  | a=invalid_ann_assign_target ':' expression -> annotationTarget()
  | a=star_named_expression ',' star_named_expressions* ':' expression @ a annotationTuple
  | a=expression ':' expression @ a annotationIllegal
  | (star_targets '=')* a=star_expressions '=' -> starTarget()
  | (star_targets '=')* a=yield_expr '=' @ a assignToYield
  | a=star_expressions AUGASSIGN (yield_expr | star_expressions) -> augmentedTarget()

invalid_ann_assign_target:
  | list
  | tuple
  | '(' a=invalid_ann_assign_target ')' -> a

invalid_del_stmt:
  | 'del' a=star_expressions -> deleteTarget()

invalid_block:
  | NEWLINE !INDENT -> indentedBlock()

invalid_parameters:
  | a='/' ',' @ a slashFirst
  | (slash_no_default | slash_with_default) param_maybe_default* a='/' @ a slashTwice
  | slash_no_default? param_no_default* invalid_parameters_helper a=param_no_default @ a defaultOrder
  | param_no_default* a='(' param_no_default+ ','? b=')' @ a..b parametersParenthesized
  | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default) param_maybe_default* a='/' @ a slashAfterStar
  | param_maybe_default+ '/' a='*' @ a commaAfterSlash

invalid_parameters_helper:
  | slash_with_default
  | param_with_default+

invalid_default:
  | a='=' &(')' | ',') @ a defaultExpected

invalid_star_etc:
  | a='*' (')' | ',' (')' | '**')) @ a bareStar
  | '*' param a='=' @ a starDefault
  | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') @ a starTwice

invalid_kwds:
  | '**' param a='=' @ a doubleStarDefault
  | '**' param ',' a=param @ a afterDoubleStar
  | '**' param ',' a=('*' | '**' | '/') @ a afterDoubleStar

invalid_with_item:
  | expression 'as' a=expression &(',' | ')' | ':') -> starTarget()

invalid_import:
  | a='import' ','.dotted_name+ 'from' dotted_name @ a.. importFrom
  | 'import' a=NEWLINE @ a.. importNames

invalid_import_from_targets:
  | import_from_as_names ',' NEWLINE @ last importComma
  | a=NEWLINE @ a.. importNames

invalid_with_stmt:
  | 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE @ last colonExpected
  | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE @ last colonExpected

invalid_with_stmt_indent:
  | 'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT @ indent a afterWith
  | 'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT @ indent a afterWith

invalid_try_stmt:
  | a='try' ':' NEWLINE !INDENT @ indent a afterTry
  | 'try' ':' block !('except' | 'finally') @ last exceptExpected
  | 'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':' @ a..b exceptMixed
  | 'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':' @ a exceptMixed

invalid_except_stmt:
  | 'except' '*'? a=expression ',' expressions ('as' NAME)? ':' @ a.. exceptParenthesized
  | 'except' '*'? expression ('as' NAME)? NEWLINE @ last colonExpected
  | 'except' NEWLINE @ last colonExpected
  | 'except' '*' (NEWLINE | ':') @ last exceptTypes

invalid_finally_stmt:
  | a='finally' ':' NEWLINE !INDENT @ indent a afterFinally

invalid_except_stmt_indent:
  | a='except' expression ('as' NAME)? ':' NEWLINE !INDENT @ indent a afterExcept
  | a='except' ':' NEWLINE !INDENT @ indent a afterExcept

invalid_except_star_stmt_indent:
  | a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT @ indent a afterExceptStar

invalid_if_stmt:
  | 'if' named_expression NEWLINE @ last colonExpected
  | a='if' named_expression ':' NEWLINE !INDENT @ indent a afterIf

invalid_elif_stmt:
  | 'elif' named_expression NEWLINE @ last colonExpected
  | a='elif' named_expression ':' NEWLINE !INDENT @ indent a afterElif

invalid_else_stmt:
  | a='else' ':' NEWLINE !INDENT @ indent a afterElse

invalid_while_stmt:
  | 'while' named_expression NEWLINE @ last colonExpected
  | a='while' named_expression ':' NEWLINE !INDENT @ indent a afterWhile

invalid_for_stmt:
  | 'async'? 'for' star_targets 'in' star_expressions NEWLINE @ last colonExpected
  | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT @ indent a afterFor

invalid_def_raw:
  | 'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT @ indent a afterDef

invalid_class_def_raw:
  | 'class' NAME type_params? ('(' arguments? ')')? NEWLINE @ last colonExpected
  | a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT @ indent a afterClass
`

// Which statements of a bundle do nothing but make values, so that they may be run later, or not at all.

import ts from "typescript"

const { SyntaxKind: Kind } = ts

// Constructors and functions that only make a value of what they are given.
const makers =
  /^(?:(?:Weak)?(?:Map|Set)|(?:Uint|Int|Float|BigInt|BigUint)\d+(?:Clamped)?Array|Array|RegExp|Signature|DataView|TextDecoder|TextEncoder)$/
const pureCalls =
  /^(?:Object\.(?:freeze|fromEntries|entries|keys|values|create)|Array\.(?:from|of)|String\.(?:raw|fromCharCode)|BigInt|Symbol|Number|Math\.\w+)$/

// The engine's own: what they make knows of nobody, and nobody of it. (The bundler numbers names that several files use.)
const engineMakers =
  /^(?:lazily|fn|rawFn|method|rawMethod|classMethod|rawClassMethod|staticMethod|rawStaticMethod|getset|member|builtinType|structSequence)\d*$/

/// `defineType(type, ...)`: the rest of the type's declaration, which is of use to nobody without it. The name of the type.
export function definedType(statement) {
  if (statement.kind !== Kind.ExpressionStatement || statement.expression.kind !== Kind.CallExpression) return null
  const { expression, arguments: given } = statement.expression
  return expression.kind === Kind.Identifier && /^defineType\d*$/.test(expression.text) && given[0].kind === Kind.Identifier
    ? given[0].text
    : null
}

/// `var type = builtinType(...)`.
export function declaresType(statement) {
  const [declaration] = statement.declarationList?.declarations ?? []
  return /^builtinType\d*$/.test(declaration?.initializer?.expression?.text ?? "")
}

/// Is the statement a declaration whose evaluation has no effect that anyone could see?
export function isPure(statement, text) {
  switch (statement.kind) {
    case Kind.FunctionDeclaration:
      return true
    case Kind.ClassDeclaration:
      return isPureClass(statement, text)
    case Kind.VariableStatement:
      return statement.declarationList.declarations.every(
        ({ name, initializer }) => name.kind === Kind.Identifier && (initializer === undefined || isPureValue(initializer, text)),
      )
    default:
      return false
  }
}

function isPureValue(node, text) {
  const pure = (child) => child === undefined || isPureValue(child, text)
  switch (node.kind) {
    case Kind.NumericLiteral:
    case Kind.BigIntLiteral:
    case Kind.StringLiteral:
    case Kind.NoSubstitutionTemplateLiteral:
    case Kind.RegularExpressionLiteral:
    case Kind.TrueKeyword:
    case Kind.FalseKeyword:
    case Kind.NullKeyword:
    case Kind.Identifier:
    case Kind.ArrowFunction:
    case Kind.FunctionExpression:
    case Kind.OmittedExpression:
      return true
    case Kind.ClassExpression:
      return isPureClass(node, text)
    case Kind.TaggedTemplateExpression:
      return text.slice(node.tag.pos, node.tag.end).trim() === "String.raw" && pure(node.template)
    case Kind.TemplateExpression:
      return node.templateSpans.every(({ expression }) => pure(expression))
    case Kind.ParenthesizedExpression:
    case Kind.SpreadElement:
    case Kind.SpreadAssignment:
    case Kind.PropertyAccessExpression:
      return pure(node.expression)
    case Kind.ElementAccessExpression:
      return pure(node.expression) && pure(node.argumentExpression)
    case Kind.PrefixUnaryExpression:
      return node.operator !== Kind.PlusPlusToken && node.operator !== Kind.MinusMinusToken && pure(node.operand)
    case Kind.BinaryExpression: {
      const operator = node.operatorToken.kind
      return (operator < Kind.FirstAssignment || operator > Kind.LastAssignment) && pure(node.left) && pure(node.right)
    }
    case Kind.ConditionalExpression:
      return pure(node.condition) && pure(node.whenTrue) && pure(node.whenFalse)
    case Kind.ArrayLiteralExpression:
      return node.elements.every(pure)
    case Kind.ObjectLiteralExpression:
      return node.properties.every(
        (property) =>
          property.name?.kind !== Kind.ComputedPropertyName &&
          (property.kind === Kind.PropertyAssignment
            ? pure(property.initializer)
            : property.expression === undefined || pure(property.expression)),
      )
    case Kind.NewExpression:
      return (makers.test(node.expression.text ?? "") || isMarked(node, text)) && (node.arguments ?? []).every(pure)
    case Kind.CallExpression: {
      if (!node.arguments.every(pure)) return false
      const callee = text.slice(node.expression.pos, node.expression.end).trim()
      return pureCalls.test(callee) || engineMakers.test(callee) || isMarked(node, text) || isPureMethod(node, text)
    }
    default:
      return false
  }
}

const methods = new Set([
  "split",
  "trim",
  "join",
  "map",
  "filter",
  "flatMap",
  "slice",
  "concat",
  "matchAll",
  "replace",
  "replaceAll",
  "sort",
  "entries",
  "keys",
])

// A method of a text or a list that is written out, or of a constant: its callbacks are those of tables.
function isPureMethod({ expression }, text) {
  return (
    expression.kind === Kind.PropertyAccessExpression &&
    methods.has(expression.name.text) &&
    isPureValue(expression.expression, text)
  )
}

// `/* @__PURE__ */ f(...)`, as the bundler and authors write it.
function isMarked(node, text) {
  const [comments] = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*)*/.exec(text.slice(node.pos, node.pos + 200))
  return comments.includes("@__PURE__")
}

function isPureClass({ heritageClauses = [], members }, text) {
  if (!heritageClauses.every(({ types }) => types.every(({ expression }) => isPureValue(expression, text)))) return false
  return members.every((member) => {
    if (member.kind === Kind.ClassStaticBlockDeclaration) return false
    const isStatic = member.modifiers?.some((modifier) => modifier.kind === Kind.StaticKeyword) ?? false
    return (
      !isStatic ||
      member.kind !== Kind.PropertyDeclaration ||
      member.initializer === undefined ||
      isPureValue(member.initializer, text)
    )
  })
}

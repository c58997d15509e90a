import ts from 'typescript';

const MUTATORS = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear'.split(' '),
);

/** Lines of a module that hold state beside its workflows: what one case leaves there, another would find. */
export function mutableState(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${what}`);
  };

  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { flags, declarations } = statement.declarationList;
    if (!(flags & ts.NodeFlags.Const)) report(statement, 'top-level let or var');
    for (const { name, initializer } of declarations) {
      if (ts.isIdentifier(name)) names.add(name.text);
      if (initializer && isEmptyContainer(initializer)) report(statement, 'empty container');
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyDeclaration(node) && isStatic(node) && !isReadonly(node)) report(node, 'static field');
    const changed = targetOf(node);
    if (changed && names.has(changed)) report(node, `changes ${changed}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isEmptyContainer(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0;
}

const has = (node: ts.PropertyDeclaration, kind: ts.SyntaxKind) =>
  node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
const isStatic = (node: ts.PropertyDeclaration) => has(node, ts.SyntaxKind.StaticKeyword);
const isReadonly = (node: ts.PropertyDeclaration) => has(node, ts.SyntaxKind.ReadonlyKeyword);

/** Name of the object that a node changes in place, if it changes one. */
function targetOf(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return MUTATORS.has(node.expression.name.text) ? rootOf(node.expression.expression) : undefined;
  }
  if (ts.isDeleteExpression(node)) return rootOf(node.expression);
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return memberRootOf(node.left);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const { operator } = node;
    const steps = operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
    return steps ? memberRootOf(node.operand) : undefined;
  }
  return undefined;
}

const isAssignment = (kind: ts.SyntaxKind) =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const memberRootOf = (node: ts.Expression) => (ts.isIdentifier(node) ? undefined : rootOf(node));

function rootOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    ? rootOf(node.expression)
    : undefined;
}

// Finds words that a person would read or hear but that are in no catalogue (E1): text in JSX, and strings given to what is read out or
// shown. Messages belong into createMessages. Run by `npm run check`.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const shown = new Set(['aria-label', 'aria-valuetext', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label', 'hint', 'error', 'text', 'action', 'summary', 'name']);
// A `name` attribute of an input is no text.
const bare = new Set(['input', 'meta', 'form', 'select', 'textarea', 'button']);
const assigned = new Set(['textContent', 'innerText', 'innerHTML', 'title', 'placeholder', 'ariaLabel']);
const spoken = new Set(['alert', 'confirm', 'prompt']);
const word = /\p{L}{2}/u;

/** Every finding of one source as { line, text }. */
export function textInCode(source, name = 'part.tsx') {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found = [];
  const report = (node, text) => found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: text.trim().replaceAll(/\s+/g, ' ') });
  const words = (node) => {
    if (ts.isStringLiteralLike(node) && word.test(node.text)) report(node, node.text);
    else if (ts.isTemplateExpression(node) && [node.head, ...node.templateSpans.map((span) => span.literal)].some((part) => word.test(part.text))) report(node, node.getText(file));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(words);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach((side) => comparison(node) || words(side));
    else if (ts.isParenthesizedExpression(node)) words(node.expression);
  };
  const visit = (node) => {
    if (ts.isJsxElement(node) && node.openingElement.tagName.getText(file) === 'kbd') return;
    if (ts.isJsxText(node) && word.test(node.text)) report(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) words(node.expression);
    if (ts.isJsxAttribute(node) && node.initializer && shown.has(node.name.getText(file)) && !(node.name.getText(file) === 'name' && bare.has(node.parent.parent.tagName.getText(file)))) {
      words(ts.isJsxExpression(node.initializer) ? (node.initializer.expression ?? node.initializer) : node.initializer);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left) && assigned.has(node.left.name.text)) words(node.right);
    if (ts.isCallExpression(node)) call(node, words, file);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function call(node, words, file) {
  const callee = node.expression.getText(file).replace(/^window\./, '');
  if (spoken.has(callee)) node.arguments.forEach(words);
  if (callee.endsWith('.setAttribute') && ts.isStringLiteralLike(node.arguments[0] ?? node) && shown.has(node.arguments[0].text)) words(node.arguments[1]);
}

const comparison = (node) =>
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.InKeyword, ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanToken].includes(node.operatorToken.kind);

function sources() {
  return ['packages', 'apps'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|\/)src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('node_modules'))
      .map((path) => resolve(root, folder, path)),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = sources().flatMap((path) => textInCode(readFileSync(path, 'utf8'), path).map(({ line, text }) => `${relative(root, path)}:${line}: ${text}`));
  if (found.length > 0) {
    console.error(`Text outside the catalogues:\n${found.join('\n')}`);
    process.exitCode = 1;
  }
}

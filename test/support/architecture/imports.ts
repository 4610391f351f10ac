/** Reads the imports out of a source file, with TypeScript's own parser: no comment or string is taken for one. */
import ts from 'typescript';

export interface Import {
  /** What stands between the quotes. */
  specifier: string;
  line: number;
  /** Gone when the program runs: `import type`, `export type`, `import('x').Type`. */
  typeOnly: boolean;
}

export function importsOf(file: string, text: string): Import[] {
  const isAstro = file.endsWith('.astro');
  const source = ts.createSourceFile(
    isAstro ? `${file}.ts` : file,
    isAstro ? codeOfAstro(text) : text,
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Import[] = isAstro ? scriptSources(text) : [];
  const visit = (node: ts.Node): void => {
    const read = readImport(node);
    if (read && ts.isStringLiteralLike(read.from)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ specifier: read.from.text, line, typeOnly: read.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * `import { type A } from 'x'` counts as a value: with this project's settings the file x is loaded all the same.
 */
function readImport(node: ts.Node): { from: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { from: node.moduleSpecifier, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: node.argument.literal, typeOnly: true };
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return { from: node.arguments[0], typeOnly: false };
  }
  return undefined;
}

/** The code fence and the scripts of an .astro file, each on the lines where it stands, and nothing else. */
function codeOfAstro(text: string): string {
  const code = /^\s*---\n[\s\S]*?\n---|(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/g;
  const kept = [...text.matchAll(code)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isKept = (index: number) => kept.some(({ start, end }) => index >= start && index < end);
  const characters = [...text].map((character, index) =>
    character === '\n' || isKept(index) ? character : ' ',
  );
  return characters
    .join('')
    .replace(/^(\s*)---/, '$1   ')
    .replace(/\n---/, '\n   ');
}

function scriptSources(text: string): Import[] {
  return [...text.matchAll(/<script[^>]*\ssrc="(\.[^"]+)"/g)].map(({ 1: specifier = '', index }) => ({
    specifier,
    line: text.slice(0, index).split('\n').length,
    typeOnly: false,
  }));
}

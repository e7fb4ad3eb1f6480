/**
 * Holds what pages load to the oldest browsers that we support. Every name in the sources that
 * TypeScript finds in the libraries of the browser or the language is looked up in MDN's
 * compatibility data; so is every property of our style sheets. Syntax is esbuild's (`target`).
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatData, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import ts from 'typescript';

const bcd = data as unknown as CompatData;
const ROOT = join(import.meta.dirname, '..');
const FLOOR = { chrome: 109, edge: 109, firefox: 115, safari: 16.4 } as const;

/** What pages do without where it is missing. */
const ENHANCEMENTS = new Set([
  'css.accent-color',
  'css.field-sizing',
  'css.forced-color-adjust',
  'css.orphans',
  'css.text-wrap',
  'css.widows',
  // `for await` ends a stream without it.
  'Symbol.asyncDispose',
]);

const files = globSync(
  ['packages/elements/src/**/*.ts', 'packages/validators/{src,compiled}/**/*.ts'],
  {
    cwd: ROOT,
  },
).map((file) => join(ROOT, file));
const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();
const problems = new Set<string>();

for (const source of program.getSourceFiles()) {
  if (source.isDeclarationFile || !source.fileName.startsWith(join(ROOT, 'packages/'))) continue;
  visit(source, source);
}
for (const file of files.filter((each) => /styles|tokens/.test(each))) {
  for (const [, property = ''] of readFileSync(file, 'utf8').matchAll(/^\s*([a-z-]+):\s/gm)) {
    const statement = bcd.css.properties?.[property]?.__compat;
    report(file, `css.${property}`, statement);
  }
}
for (const problem of problems) console.log(`✗ ${problem}`);
console.log(`\n${problems.size === 0 ? 1 : 0} passed, ${problems.size} failed`);
process.exitCode = problems.size > 0 ? 1 : 0;

function visit(node: ts.Node, source: ts.SourceFile): void {
  if (ts.isTypeNode(node)) return;
  if (ts.isIdentifier(node)) {
    for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
      const owner = ownerOf(declaration);
      if (owner !== undefined) report(source.fileName, ...statementOf(owner, node.text));
    }
  }
  node.forEachChild((child) => visit(child, source));
}

/** The interface of the browser or the language that a name belongs to, '' for a global. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  if (!/\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName)) return undefined;
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text.replace(/Constructor$/, '');
  const isStatic = ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent);
  if (isStatic) return parent.parent.name.getText();
  return ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration)
    ? ''
    : undefined;
}

function statementOf(owner: string, name: string): [string, CompatStatement | undefined] {
  const path = owner === '' ? name : `${owner}.${name}`;
  for (const group of [bcd.api, bcd.javascript.builtins]) {
    const members = owner === '' ? group : group?.[owner];
    const found = members?.[name] ?? members?.[`${name}_static`];
    if (found?.__compat) return [path, found.__compat];
  }
  return [path, undefined];
}

function report(file: string, name: string, statement: CompatStatement | undefined): void {
  if (!statement || ENHANCEMENTS.has(name)) return;
  const lacking = (Object.keys(FLOOR) as (keyof typeof FLOOR)[]).filter((browser) => {
    const support = statement.support[browser];
    const [newest] = Array.isArray(support) ? support : [support];
    return !isThere(newest, FLOOR[browser]);
  });
  if (lacking.length === 0) return;
  const browsers = lacking.map((browser) => `${browser} ${FLOOR[browser]}`).join(', ');
  problems.add(`${relative(ROOT, file)}: ${name} is missing in ${browsers}`);
}

function isThere(support: SimpleSupportStatement | undefined, floor: number): boolean {
  if (support?.version_added === false || support?.version_added === undefined) return false;
  return Number.parseFloat(String(support.version_added).replace('≤', '')) <= floor;
}

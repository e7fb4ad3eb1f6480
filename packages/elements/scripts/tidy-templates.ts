/** Leaves out of the bundles what only the reader of our sources needs: how templates are laid out. */
import { readFile } from 'node:fs/promises';
import { type Plugin, transformSync } from 'esbuild';
import ts from 'typescript';

const HOLDS_TEMPLATES = /[/\\](?:styles(?:[/\\][a-z-]+)?|tokens|[a-z]+\.template)\.ts$/;

/** An esbuild plugin that applies {@link tidied} to the files that hold templates or styles. */
export const tidyTemplates: Plugin = {
  name: 'tidy-templates',
  setup(build) {
    const { target } = build.initialOptions;
    build.onLoad({ filter: HOLDS_TEMPLATES }, async ({ path }) => ({
      loader: 'ts',
      contents: tidied(await readFile(path, 'utf8'), target),
    }));
  },
};

/** A line break between tags or values: each would be a node of text that shows nothing. */
const BETWEEN_TAGS = /(?<=[>}`])\s*\n\s*(?=[<`]|\$\{)/g;

/**
 * The source with `html` templates laid out in one line: what is between tags goes, any other line
 * break is one blank, which HTML shows alike; each `css` template is minified and loses its tag, so that
 * what is joined of them is one text. Everything else stays to the letter. So what is to be apart by a
 * blank must stand in one line with it.
 */
export function tidied(source: string, target: string | string[] = 'esnext'): string {
  const file = ts.createSourceFile('', source, ts.ScriptTarget.Latest);
  const parts: string[] = [];
  let end = 0;
  const replace = (node: ts.Node, how: (text: string) => string) => {
    const start = node.getStart(file);
    parts.push(source.slice(end, start), how(source.slice(start, node.end)));
    end = node.end;
  };
  const visit = (node: ts.Node, tag?: string): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const name = node.tag.getText(file);
      const { template } = node;
      if (name === 'css' && ts.isNoSubstitutionTemplateLiteral(template)) {
        replace(node, () => `\`${minified(template.text, target)}\``);
      } else visit(template, name);
    } else if (tag === 'html' && ts.isTemplateLiteralToken(node)) {
      replace(node, (text) => text.replace(BETWEEN_TAGS, '').replace(/\s*\n\s*/g, ' '));
    } else {
      const isPart = ts.isTemplateExpression(node) || ts.isTemplateSpan(node);
      ts.forEachChild(node, (child) => visit(child, isPart ? tag : undefined));
    }
  };
  visit(file);
  return parts.join('') + source.slice(end);
}

/** A backslash that minifying writes would be an escape of the template, which ends all of its styles. */
function minified(css: string, target: string | string[]): string {
  const { code } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8', target });
  return code.trim().replaceAll('\\', '\\\\');
}

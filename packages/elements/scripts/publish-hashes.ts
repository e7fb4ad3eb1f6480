/**
 * What a page writes down of our files: `sri.json` has the `integrity` of every script that a page
 * may load, `csp.json` what `style-src` must allow where a server renders an element.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CSSResult, LitElement } from 'lit';
import { readElements } from './declarations/elements.ts';

const dist = join(import.meta.dirname, '../dist');

const scripts = globSync('*.js', { cwd: dist }).filter(
  (name) => !/^(index|define|html|hydrate|chunk)\b/.test(name),
);
const integrity = scripts
  .sort()
  .map((name) => [name, hashOf('sha384', readFileSync(join(dist, name)))]);
write('sri.json', Object.fromEntries(integrity));

const classes: Record<string, typeof LitElement> = await import(join(dist, 'index.js'));
const policies = readElements(join(dist, 'custom-elements.json')).map(({ tag, className }) => {
  // Asked for first: Lit reads what a class says of itself when the browser asks for this.
  void classes[className]?.observedAttributes;
  const styles = (classes[className]?.elementStyles ?? []) as CSSResult[];
  // @lit-labs/ssr writes all of them into one <style>.
  const text = styles.map(({ cssText }) => cssText).join('');
  return [tag, { 'style-src': `'${hashOf('sha256', text)}'` }];
});
write('csp.json', Object.fromEntries(policies));

function hashOf(algorithm: 'sha256' | 'sha384', contents: string | Buffer): string {
  return `${algorithm}-${createHash(algorithm).update(contents).digest('base64')}`;
}

function write(name: string, contents: object): void {
  writeFileSync(join(dist, name), `${JSON.stringify(contents, undefined, 2)}\n`);
}

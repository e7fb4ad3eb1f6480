/** What editors show while somebody writes our tags: VS Code's custom data, JetBrains' web-types. */
import type { Element, Setting } from './elements.ts';

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function vscodeHtmlData(elements: readonly Element[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tag, summary, settings }) => ({
      name: tag,
      description: summary,
      attributes: settings
        .filter(({ isAttribute }) => isAttribute)
        .map((setting) => ({ ...named(setting), ...values(setting) })),
    })),
  };
}

/** Custom properties and parts, as VS Code completes them in style sheets. */
export function vscodeCssData(elements: readonly Element[]): object {
  const properties = elements.flatMap(({ declaration }) => declaration.cssProperties ?? []);
  const parts = elements.flatMap(({ declaration }) => declaration.cssParts ?? []);
  return {
    version: 1.1,
    properties: unique(properties.map(named)),
    pseudoElements: unique(
      parts.map(({ name, description }) => named({ name: `::part(${name})`, description })),
    ),
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(elements: readonly Element[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@ficha-leccion/elements',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webType) } },
  };
}

function webType({ tag, summary, settings, events, declaration }: Element): object {
  const { slots = [], cssParts = [], cssProperties = [] } = declaration;
  return {
    name: tag,
    description: summary,
    attributes: settings.filter(({ isAttribute }) => isAttribute).map(typed),
    slots: slots.map(named),
    js: {
      properties: settings.map((setting) => typed({ ...setting, name: setting.property })),
      events: events.map(named),
    },
    css: { properties: cssProperties.map(named), parts: cssParts.map(named) },
  };
}

function typed(setting: Setting): object {
  const { type } = setting;
  return { ...named(setting), value: { type: type === 'boolean' ? 'boolean' : type } };
}

function named({ name, description }: { name: string; description?: string | undefined }) {
  return { name, description: description ?? '' };
}

/** The texts that a union of them allows; a boolean attribute has no value. */
function values({ type }: Setting): object {
  const texts = [...type.matchAll(/'([^']+)'/g)].map(([, text]) => ({ name: text }));
  if (type === 'boolean') return { valueSet: 'v' };
  return texts.length > 0 ? { values: texts } : {};
}

function unique<Named extends { readonly name: string }>(items: readonly Named[]): Named[] {
  return [...new Map(items.map((item) => [item.name, item])).values()];
}

import type { HostConfig } from './review-context.ts';

const LISTS = ['institutionalDomains', 'officeMailboxes', 'off'] as const;

/**
 * A host's mistake is told to the host, not blamed on the record: throws a TypeError that says who
 * was called and what was expected.
 */
export function assertConfig(who: string, config: HostConfig): void {
  if (typeof config !== 'object' || config === null) {
    throw new TypeError(`${who}: «config» must be an object.`);
  }
  for (const name of LISTS) {
    if (config[name] !== undefined && !isListOf(config[name], 'string')) {
      throw new TypeError(`${who}: «config.${name}» must be a list of texts.`);
    }
  }
  const { extensions = [] } = config;
  if (!isListOf(extensions, 'object') || !extensions.every(isExtension)) {
    throw new TypeError(`${who}: «config.extensions» must be a list made by defineExtension.`);
  }
}

function isListOf(value: unknown, type: 'string' | 'object'): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type && each !== null);
}

const isExtension = (value: { readonly issuesOf?: unknown }) =>
  typeof value.issuesOf === 'function';

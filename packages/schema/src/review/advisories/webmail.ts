/** Providers whose addresses anybody can have, under any ending: gmail.com, yahoo.es, outlook.com.co. */
const PROVIDERS = [
  'aol',
  'gmail',
  'googlemail',
  'gmx',
  'hotmail',
  'live',
  'msn',
  'outlook',
  'rocketmail',
  'yahoo',
  'ymail',
];

/** Providers that are told by their whole domain, for the name alone could be an entity's. */
const DOMAINS = [
  'icloud.com',
  'mac.com',
  'mail.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'yandex.com',
];

/** RFC 2606 keeps them for examples: no entity has them. */
const FOR_EXAMPLES = ['example.com', 'example.net', 'example.org'];

const wholeDomains = new Set([...DOMAINS, ...FOR_EXAMPLES]);
const anyEnding = new RegExp(`^(?:${PROVIDERS.join('|')})\\.[a-z]{2,3}(?:\\.[a-z]{2})?$`);

/** Whether a domain, in lower case, belongs to a public provider of e-mail. Project convention. */
export function isWebmail(domain: string): boolean {
  return wholeDomains.has(domain) || anyEnding.test(domain);
}

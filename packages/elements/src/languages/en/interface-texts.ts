import type { InterfaceTexts } from '../../document-form/interface-texts.ts';
import { grouped } from '../grouped.ts';

export const enTexts: InterfaceTexts = {
  requiredLegend: 'Boxes marked with an asterisk (*) are required.',
  policy: 'Policy on the processing of personal data',
  summaryTitle: 'There is something to correct',
  errorPrefix: 'Error:',
  number: 'Number:',
  keepNumber: 'Keep this number: with it you can ask about your submission.',
  remove: 'Remove',
  moveUp: 'Move up',
  moveDown: 'Move down',
  undo: 'Undo',
  normalized: (typed) => `This is how it will be saved. You typed “${typed}”.`,
  literal: (shown) => `To submit, write it like this: ${shown}.`,
  ambiguousNumber: (thousands, decimals) =>
    decimals
      ? `If these are thousands, enter ${thousands}. If these are decimals, enter ${decimals}.`
      : `Enter the number without separating the thousands: ${thousands}.`,
  fraction: 'Enter a whole number, without decimals.',
  noNumber: 'Enter only the number, in figures. For example: 1250.',
  undone: 'It is again as you typed it.',
  counter: (count, maximum) => `${grouped(count, ',')} of ${grouped(maximum, ',')} characters`,
  added: (count) => `A box was added. There are now ${count}.`,
  removed: (left) =>
    left === 1 ? 'Removed. There is 1 left.' : `Removed. There are ${left} left.`,
  removedEntry: (name) => `You removed “${name}”.`,
  restored: (count) => `It is back. There are now ${count}.`,
  progress: (answered, asked) =>
    asked === 1
      ? `${answered} of 1 required box answered`
      : `${answered} of ${asked} required boxes answered`,
  setAside: (box) =>
    `What you wrote in “${box}” will not be submitted. If you remove this mark, it comes back.`,
  unopened:
    'The whole form could not be loaded. Check your connection and open the page again; if it stays the same, tell whoever runs the portal.',
  lockedByHost: 'Your entity fills it in.',
  moved: (position, count) => `It is now number ${position} of ${count}.`,
  failureTitle: 'It could not be submitted',
  unexplained: 'The service did not accept this answer. Check it.',
  failures: {
    network:
      'There was no connection to the service. Everything you typed is still here. Check your connection and submit again.',
    session:
      'Your session ended or you have no permission. Everything you typed is still here. Log in in another tab and submit again.',
    rejected:
      'The service did not accept this submission. Everything you typed is still here: copy it and tell whoever runs the portal.',
    server:
      'The service could not receive your submission just now. Everything you typed is still here. Wait a few minutes and submit again.',
  },
};

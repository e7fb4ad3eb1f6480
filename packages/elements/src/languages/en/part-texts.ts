import type { PartTexts } from '../language.ts';

export const enPartTexts: PartTexts = {
  advisories: {
    prefix: 'Note:',
    title: 'Notes on what you wrote',
    hide: 'Hide',
    hidden: 'The note is hidden.',
  },
  suggestions: {
    suggested: (count) =>
      count === 1
        ? 'There is 1 suggestion. Choose it with the arrows and Enter, or type on.'
        : `There are ${count} suggestions. Choose with the arrows and Enter, or type on.`,
    notSuggested: 'It is not in the list. You may leave it as you wrote it.',
    chosen: (name, code) => (code ? `It is now: ${name}. Code: ${code}.` : `It is now: ${name}.`),
  },
  deadline: { deadline: 'Deadline:' },
  drafts: {
    offered: (date, time) => `You have a draft saved on ${date} at ${time}.`,
    goOn: 'Continue with the draft',
    discard: 'Discard it',
    of: (button, date, time) => `${button}: the one of ${date} at ${time}`,
    replaces: 'The draft takes the place of what is in the form now. You can undo it.',
    continued: 'The form has what was saved.',
    withheld: 'Names and contact data are not kept: write them again.',
    discarded: 'The draft was discarded.',
    unreadable:
      'This draft is of a newer version of the form. It is still there: reload the page to continue with it.',
    undo: 'Undo',
    saved: (time) => `Saved at ${time} as a draft, in this browser.`,
    unsaved: 'This browser could not save a draft. Send what you wrote before you close the page.',
    otherTab: 'This form is also open in another tab. Each tab keeps a draft of its own.',
  },
  files: {
    open: 'Open a file',
    hint: 'A copy that you downloaded here, or the document filled in. You can also drop the file on the form.',
    hintJson: 'A copy that you downloaded here (.json). You can also drop the file on the form.',
    drop: 'Drop the file here to open it',
    reading: 'Reading the file…',
    replaces: (name) =>
      `The form has answers already. If you open “${name}”, the file takes their place.`,
    replace: 'Replace the answers',
    keep: 'Keep them',
    opened: (name) => `“${name}” was opened.`,
    toCheck: (count) => (count === 1 ? 'Check this box:' : `Check these ${count} boxes:`),
    allChecked: 'No box is left to check.',
    check: 'Check that this is the answer of this box.',
    inFile: 'The file says:',
    fine: 'It is right',
    fineFor: (label) => `It is right: ${label}`,
    leftovers: (count) =>
      count === 1 ? 'One text of the file has no box' : `${count} texts of the file have no box`,
    undo: 'Undo',
    undone: 'The form is as it was.',
    download: 'Download a copy',
    onlyJson: 'Only a copy downloaded from this form (.json) can be opened here.',
    onlyOne: 'Choose one file only.',
    tooLarge: 'The file is too large for this form. Check that it is the right one.',
    failed:
      'The file could not be read. Check your connection and that it is the right file, and try again.',
    anotherDocument: 'The file is no copy of this form. Check that it is the right one.',
    newer: 'The file is of a newer version of this form. Reload the page and try again.',
    unreadable: 'The file is damaged or no copy of this form. Check that it is the right one.',
    exportFailed:
      'The copy could not be made in that format. Try again, or download the other one.',
  },
  missing: {
    complete: 'It is complete: it can be submitted now.',
    missing: (count) =>
      count === 1
        ? '1 box is missing before it can be submitted as complete:'
        : `${count} boxes are missing before it can be submitted as complete:`,
  },
  steps: {
    steps: 'Steps',
    step: (position, count) => `Step ${position} of ${count}`,
    all: 'See all steps',
    previous: 'Previous',
    next: 'Next',
    back: 'Back to the review',
    states: { untouched: 'Not begun', begun: 'Begun', complete: 'Complete' },
    errors: (count) => `${count} to correct`,
    review: 'Check your answers',
    ready: 'Read your answers. If something is not right, change it before you submit.',
    missing: (count) =>
      count === 1
        ? 'Before you submit, complete or correct 1 answer.'
        : `Before you submit, complete or correct ${count} answers.`,
    change: 'Change',
    unanswered: 'No answer',
    yes: 'Yes',
  },
  roomLeft: {
    left: (count) => (count === 1 ? '1 character left.' : `${count} characters left.`),
    over: (count) => (count === 1 ? '1 character too many.' : `${count} characters too many.`),
  },
};

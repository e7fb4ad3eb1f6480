import type { ViewTexts } from '../../document-view/view-texts.ts';

export const enViewTexts: ViewTexts = {
  band: 'Not authorised to be shared',
  bandReason:
    'There is no standing “Yes” here to sharing this document with other areas or entities.',
  unanswered: 'No answer',
  yes: 'Yes',
  no: 'No',
  unshown: 'This answer cannot be shown here.',
  newer:
    'This document was written with a newer version: it may have boxes that are not shown here.',
  required: 'Boxes marked with an asterisk (*) are required.',
  space: 'If you need more room, go on on another sheet and write the name of the box on it.',
  noRecord: 'There is no document to show: what arrived has another form.',
  otherDocument:
    'This document cannot be shown here: it is of another kind, or does not say with which version it was written.',
  otherVersion:
    'This document cannot be shown here: it is of a version that this page does not know yet. Tell whoever runs the portal.',
};

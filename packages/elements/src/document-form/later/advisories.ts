/**
 * What somebody should look at again, said at its box once the box was left. Advisories are no errors:
 * they stand in no summary of errors, stop no record, and can be hidden one by one.
 */
import { type Issue, review } from '@ficha-leccion/schema';
import type { Box } from '../box-tree.ts';
import { checkedConfiguration } from '../configuration/check-configuration.ts';
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';
import { isDue } from '../shown-issues.ts';
import { whenIdle } from '../when-idle.ts';
import {
  type Advisory,
  advisoriesTemplate,
  overviewTemplate,
} from './advisories/advisories.template.ts';
import { styles } from './advisories/styles.ts';
import { advisoryTexts } from './advisories/texts.ts';

export function create(form: FormController): FormFeature {
  /** What was hidden stays so until another record is set: code and box. */
  let hidden = new Set<string>();
  let found: readonly Advisory[] = [];

  const shownAt = (box: Box) => found.filter((issue) => issue.box === box && isShown(issue));
  const isShown = (issue: Advisory) => !hidden.has(keyOf(issue));

  const look = () => {
    found = form.state
      .placed(advisoriesOf(form))
      .flatMap(({ box, ...issue }) => (box && isAdvised(form, box) ? [{ ...issue, box }] : []));
    form.update();
  };

  const tell = (news: readonly Advisory[]) => {
    if (news.length > 0) form.announce(announcementOf(form, news));
  };

  const hide = (issue: Advisory) => {
    hidden.add(keyOf(issue));
    form.announce(advisoryTexts(form).hidden);
    void form.focusBox(issue.box);
  };

  // Of the boxes that were left before this was here.
  look();
  tell(found);
  return {
    styles,
    atBox: (box) => advisoriesTemplate(form, box, shownAt(box), hide),
    describing: (box) => shownAt(box).map((_, index) => `${box.id}-advisory-${index}`),
    overview: () => overviewTemplate(form, found.filter(isShown)),
    // While a box is written in, what was said of it before is no longer about what stands there.
    edited(box) {
      found = found.filter((issue) => issue.box !== box);
    },
    async left(box) {
      const said = new Set(shownAt(box).map(keyOf));
      await whenIdle();
      look();
      tell(shownAt(box).filter((issue) => !said.has(keyOf(issue))));
    },
    loaded() {
      hidden = new Set();
      found = [];
    },
    received: look,
  };
}

/** Hiding what is said of one box does not hide it at another. */
function keyOf({ code, box }: Advisory): string {
  return `${code} ${box.id}`;
}

function advisoriesOf({ record, messages, configuracion }: FormController): readonly Issue[] {
  const { institutionalDomains, officeMailboxes, off } =
    checkedConfiguration(configuracion).configuracion;
  const config = {
    ...(institutionalDomains && { institutionalDomains }),
    ...(officeMailboxes && { officeMailboxes }),
    // Whoever fills in the form can do nothing about what another system has left in the record.
    off: [...(off ?? []), 'extension-no-declarada'],
  };
  return review(record, { config, messages }).filter(({ severity }) => severity === 'advisory');
}

/** A box is advised of once it was left, the others when the record is to be sent; errors come first. */
function isAdvised(form: FormController, box: Box): boolean {
  if (form.issueOf(box)) return false;
  return form.state.attempted || form.submission.state === 'received' || isDue(box);
}

/** After what was said on leaving the box, which would otherwise be lost. */
function announcementOf(form: FormController, news: readonly Advisory[]) {
  const { prefix } = advisoryTexts(form);
  const advisories = news.map(({ message }) => `${prefix} ${message}`);
  return [form.announcement.trim(), ...advisories].filter(Boolean).join(' ');
}

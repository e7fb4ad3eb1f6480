import { boxes } from './styles/boxes.ts';
import { controls } from './styles/controls.ts';
import { focus } from './styles/focus.ts';
import { options } from './styles/options.ts';
import { page } from './styles/page.ts';
import { print } from './styles/print.ts';
import { sending } from './styles/sending.ts';

/** In the order in which one yields to another. */
export const styles = page + boxes + controls + options + sending + focus + print;

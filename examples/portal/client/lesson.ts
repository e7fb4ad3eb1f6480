/** Shows a shared lesson as the document that it is; without this script its text stands there all the same. */
import '@ficha-leccion/elements/define/ficha-leccion-vista';

const view = document.querySelector('ficha-leccion-vista');
if (view) {
  view.record = JSON.parse(view.dataset.record ?? 'null');
  view.replaceChildren();
}

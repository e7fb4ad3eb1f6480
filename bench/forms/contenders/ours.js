/** Comes after the bundle that a page without a bundler loads. `VERSION` is set by the build. */
let form;
const inside = (selector) => [...form.shadowRoot.querySelectorAll(selector)];

globalThis.bench = {
  async mount(place) {
    form = document.createElement('ficha-leccion');
    form.version = VERSION;
    place.append(form);
    await form.updateComplete;
  },
  async prefill(record) {
    form.record = record;
    await form.updateComplete;
  },
  async showErrors() {
    form.requestSubmit();
    await form.updateComplete;
  },
  errors: () => inside('[part=error]').length,
  box: () => inside('textarea[name=situacionExperiencia]')[0],
  unmount: () => form.remove(),
};

/** react-hook-form with a zod schema, every field by hand, as their documentation says. */
import { zodResolver } from '@hookform/resolvers/zod';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { isRequired, missing, NARRATIVE, questions, title } from './questions.js';

const text = (box) => {
  const checked = z.string({ error: missing(box) }).max(box.maxLength ?? 20_000);
  return isRequired(box) ? checked.min(1, missing(box)) : checked.optional();
};
const schema = z.object(Object.fromEntries(questions.map((box) => [box.name, text(box)])));

let root;
let methods;

function Question({ box, register, error }) {
  const { name, label } = box;
  const described = { 'aria-describedby': `${name}-error`, 'aria-invalid': error !== undefined };
  const message = error && (
    <p id={`${name}-error`} className="error">
      {error.message}
    </p>
  );
  if (box.kind === 'choice') {
    return (
      <fieldset>
        <legend>{label}</legend>
        {message}
        {Object.entries(box.options).map(([value, words]) => (
          <label key={value}>
            <input type="radio" value={value} {...register(name)} /> {words}
          </label>
        ))}
      </fieldset>
    );
  }
  const Control = box.kind === 'text' ? 'textarea' : 'input';
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {message}
      <Control id={name} rows={box.rows} {...register(name)} {...described} />
    </div>
  );
}

function Ficha() {
  methods = useForm({ resolver: zodResolver(schema), mode: 'onTouched' });
  const { register, handleSubmit, formState } = methods;
  return (
    <form noValidate onSubmit={handleSubmit(() => {})}>
      <h2>{title}</h2>
      {questions.map((box) => (
        <Question key={box.name} box={box} register={register} error={formState.errors[box.name]} />
      ))}
      <button type="submit">Enviar</button>
    </form>
  );
}

const frame = () => new Promise(requestAnimationFrame);

globalThis.bench = {
  mount(place) {
    root = createRoot(place);
    flushSync(() => root.render(<Ficha />));
  },
  prefill(record) {
    const values = questions.map(({ name }) => [name, [record[name] ?? ''].flat()[0]]);
    flushSync(() => methods.reset(Object.fromEntries(values)));
  },
  async showErrors() {
    document.querySelector('form').requestSubmit();
    while (globalThis.bench.errors() === 0) await frame();
  },
  errors: () => document.querySelectorAll('.error').length,
  box: () => document.getElementById(NARRATIVE),
  unmount: () => root.unmount(),
};

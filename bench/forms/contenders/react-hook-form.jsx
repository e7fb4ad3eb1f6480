/** react-hook-form with a zod schema, every field by hand, as their documentation says. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod';
import {
  closing,
  counted,
  introduction,
  isRequired,
  missing,
  NARRATIVE,
  questions,
  sections,
  title,
} from './questions.js';
import { until } from './until.js';

const text = (box) => {
  const checked = z.string({ error: missing(box) }).max(box.maxLength ?? 20_000);
  return isRequired(box) ? checked.min(1, missing(box)) : checked.optional();
};
const schema = z.object(Object.fromEntries(questions.map((box) => [box.name, text(box)])));

let root;
let methods;

/** Their way of following one field without drawing the form anew. */
function Counter({ box, control }) {
  const value = useWatch({ control, name: box.name }) ?? '';
  return <p>{counted(box, value)}</p>;
}

function Question({ box, register, control, error }) {
  const { name, help } = box;
  const label = box.label + (isRequired(box) ? ' *' : '');
  const described = {
    'aria-describedby': [help && `${name}-help`, error && `${name}-error`]
      .filter(Boolean)
      .join(' '),
    'aria-invalid': error !== undefined,
  };
  const notes = (
    <>
      {help && <p id={`${name}-help`}>{help}</p>}
      {error && (
        <p id={`${name}-error`} className="error">
          {error.message}
        </p>
      )}
    </>
  );
  if (box.kind === 'choice') {
    return (
      <fieldset id={name}>
        <legend>{label}</legend>
        {notes}
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
      {notes}
      <Control id={name} rows={box.rows} {...register(name)} {...described} />
      {box.counter && <Counter box={box} control={control} />}
    </div>
  );
}

/** Takes the focus whenever an attempt to send brings it up. */
function Summary({ errors, attempts }) {
  const place = useRef(null);
  useEffect(() => place.current?.focus(), [attempts]);
  const wrong = questions.filter(({ name }) => errors[name]);
  if (attempts === 0 || wrong.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <h3>Hay algo por corregir</h3>
      <ul>
        {wrong.map(({ name }) => (
          <li key={name}>
            <a href={`#${name}`}>{errors[name].message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ficha() {
  const options = { resolver: zodResolver(schema), mode: 'onTouched', shouldFocusError: false };
  methods = useForm(options);
  const { register, control, handleSubmit, formState } = methods;
  const { errors, submitCount } = formState;
  return (
    <form noValidate onSubmit={handleSubmit(() => {})}>
      <h2>{title}</h2>
      <Summary errors={errors} attempts={submitCount} />
      {introduction.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          {section.questions.map((box) => (
            <Question key={box.name} error={errors[box.name]} {...{ box, register, control }} />
          ))}
        </section>
      ))}
      {closing.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <button type="submit">Enviar</button>
    </form>
  );
}

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
    await until(() => globalThis.bench.errors() > 0);
  },
  errors: () => document.querySelectorAll('.error').length,
  box: () => document.getElementById(NARRATIVE),
  unmount: () => root.unmount(),
};

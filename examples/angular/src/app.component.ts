import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import type {
  FichaLeccionElement,
  RecordChangeEvent,
  RecordSubmitEvent,
  ServerIssue,
} from '@ficha-leccion/elements';
import { begun } from './begun.ts';

@Component({
  selector: 'app-root',
  // Lets tags with a hyphen stand in the template.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Lecciones aprendidas</h1>
      <p>Tema: <output>{{ record()['temaLeccion'] }}</output></p>
      <ficha-leccion #form [record]="record()" (record-change)="change($event)" (record-submit)="send($event)">
        <p slot="aviso">La entidad trata sus datos según su política de tratamiento.</p>
      </ficha-leccion>
      <p role="status">{{ number() }}</p>
    </main>
  `,
})
export class AppComponent {
  readonly record = signal(begun);
  readonly number = signal('');
  /** The element itself: properties and methods have their types. */
  readonly form = viewChild.required<ElementRef<FichaLeccionElement>>('form');

  change(event: RecordChangeEvent): void {
    this.record.set(event.record);
  }

  /** Takes the record over: from here on it is the application that says what becomes of it. */
  async send(event: RecordSubmitEvent): Promise<void> {
    event.preventDefault();
    const response = await fetch('/api/fichas', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': event.idempotencyKey },
      body: JSON.stringify(event.record),
    });
    const answer: { id?: string; issues?: ServerIssue[] } = await response.json();
    this.form().nativeElement.setIssues(answer.issues ?? []);
    this.number.set(answer.id ? `Recibimos la ficha. Número: ${answer.id}` : '');
  }
}

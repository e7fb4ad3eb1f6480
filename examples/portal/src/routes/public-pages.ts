import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Html } from '../pages/html.ts';
import { type ListedLesson, lessonListPage } from '../pages/lesson-list-page.ts';
import { lessonPage } from '../pages/lesson-page.ts';
import { type SharedLesson, sharedLesson } from '../shared-lesson.ts';
import type { Store, StoredFicha } from '../store.ts';

const lessonsOnAPage = 50;

/** The lessons that their entities agreed to share. */
export async function publicPages(app: FastifyInstance, { store }: { store: Store }) {
  app.get<{ Querystring: { before?: string } }>('/lecciones', async (request, reply) => {
    const lessons: ListedLesson[] = [];
    for (const ficha of store.newest(request.query.before)) {
      const lesson = lessonFrom(ficha);
      if (!lesson) continue;
      if (lessons.length === lessonsOnAPage) {
        return sendPage(reply, lessonListPage(lessons, lessons.at(-1)?.id));
      }
      lessons.push({ id: ficha.id, title: lesson.title });
    }
    return sendPage(reply, lessonListPage(lessons));
  });

  app.get<{ Params: { id: string } }>('/lecciones/:id', async (request, reply) => {
    const ficha = store.find(request.params.id);
    const lesson = ficha && lessonFrom(ficha);
    return lesson ? sendPage(reply, lessonPage(lesson)) : reply.callNotFound();
  });
}

/** A draft waits for its review, whatever its paper says about sharing. */
function lessonFrom({ state, record }: StoredFicha): SharedLesson | undefined {
  return state === 'recibida' ? sharedLesson(record) : undefined;
}

/** Answers with a page. */
export function sendPage(reply: FastifyReply, page: Html): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page.markup);
}

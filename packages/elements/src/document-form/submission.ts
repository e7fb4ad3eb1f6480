import type { Issue } from '@ficha-leccion/schema';

/** An issue as a service may send it: the sentence can be missing, the pointer can lead nowhere. */
export type ServerIssue = Pick<Issue, 'code' | 'pointer'> & Partial<Issue>;

/** What a host may answer to `record-submit`. */
export type SubmissionAnswer =
  | Response
  | { readonly id?: string }
  | { readonly issues: readonly ServerIssue[] };

/** Where the sending of a record stands. */
export type Submission =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'received'; readonly id: string | undefined }
  | { readonly state: 'refused'; readonly issues: readonly ServerIssue[] }
  | { readonly state: 'failed'; readonly reason: FailureReason };

/** Why a record did not arrive; each has a sentence that says what to do. */
export type FailureReason = 'network' | 'session' | 'rejected' | 'server';

/** Answers of the 4xx that pass with time: request timeout, too early, too many requests. */
const RETRY = new Set([408, 425, 429]);

/** Waits for the host's answer and says what it means. Never rejects. */
export async function settle(answer: Promise<SubmissionAnswer>): Promise<Submission> {
  try {
    const settled = await answer;
    return settled instanceof Response ? await fromResponse(settled) : fromHost(settled);
  } catch (error) {
    // Mostly no network; but it may be the host's own mistake, which its developer must see.
    console.error('record-submit: the promise given to respondWith was rejected.', error);
    return { state: 'failed', reason: 'network' };
  }
}

async function fromResponse(response: Response): Promise<Submission> {
  // No service of ours answers with a page: it is where one logs in, or what a firewall says.
  if (response.ok && response.headers.get('content-type')?.startsWith('text/html'))
    return { state: 'failed', reason: response.redirected ? 'session' : 'server' };
  if (response.ok) return { state: 'received', id: idOf(await bodyOf(response)) };
  if (response.status === 401 || response.status === 403)
    return { state: 'failed', reason: 'session' };
  const outcome = fromBody(await bodyOf(response));
  if (outcome.state === 'refused') return outcome;
  // Sending the same again would be answered the same: only who runs the service can help.
  const isRejected = response.status >= 400 && response.status < 500 && !RETRY.has(response.status);
  return { state: 'failed', reason: isRejected ? 'rejected' : 'server' };
}

/** An answer of another shape (a client's own, an error that was caught) is no acceptance. */
function fromHost(answer: unknown): Submission {
  const isPlain = answer instanceof Object && Object.getPrototypeOf(answer) === Object.prototype;
  const keys = isPlain ? Object.keys(answer) : [];
  if (isPlain && (keys.length === 0 || keys.includes('id') || keys.includes('issues')))
    return fromBody(answer);
  console.error('record-submit: respondWith takes a Response, { id } or { issues }.');
  return { state: 'failed', reason: 'server' };
}

function fromBody(body: object): Submission {
  const { issues } = body as { issues?: unknown };
  if (Array.isArray(issues) && issues.length > 0)
    return { state: 'refused', issues: issues.map(readIssue) };
  return { state: 'received', id: idOf(body) };
}

/** An answer without a readable body is still an answer. */
async function bodyOf(response: Response): Promise<object> {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? body : {};
}

function idOf({ id }: { readonly id?: unknown }): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** What a service says need not be what it should: a place that is none is the whole record. */
export function readIssue(issue: unknown): ServerIssue {
  const { pointer, code, message, params } = (issue ?? {}) as Record<string, unknown>;
  return {
    code: String(code) as Issue['code'],
    pointer: typeof pointer === 'string' ? pointer : '',
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof params === 'object' && params !== null ? { params: params as Issue['params'] } : {}),
  };
}

/** 128 random bits. `crypto.randomUUID` would need a secure context; plain `http://` hosts exist. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

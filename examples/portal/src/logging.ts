import type { FastifyServerOptions } from 'fastify';

/** Where log lines go; the standard output unless told otherwise. */
export interface LogStream {
  write(line: string): void;
}

/**
 * A log that holds no personal data: the route instead of the address, no query string, no header,
 * no body, and of an error only its code and where it happened, for messages may quote input.
 */
export function quietLogger(
  stream: LogStream = process.stdout,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    stream,
    serializers: {
      req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url ?? 'none' }),
      res: ({ statusCode }) => ({ statusCode }),
      err: ({ name, code, stack = '' }) => ({
        type: name,
        code,
        message: '',
        stack: stack.split('\n').filter(isFrame).join('\n'),
      }),
    },
  };
}

function isFrame(line: string): boolean {
  return /^ {4}at /.test(line);
}

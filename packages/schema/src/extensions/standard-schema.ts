import { stepsOf } from '../dialect/pointer.ts';
import type { Issue } from '../issues.ts';

/** A schema after Standard Schema v1 (standardschema.dev), synchronous. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'ficha-leccion';
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/** A Standard Schema of what a function finds; the value is passed on as it is. */
export function standardSchema<Output>(
  issuesOf: (value: unknown) => readonly Issue[],
): StandardSchema<Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'ficha-leccion',
      validate(value) {
        const issues = issuesOf(value);
        if (issues.length === 0) return { value: value as Output };
        return {
          issues: issues.map(({ message, pointer }) => ({ message, path: stepsOf(pointer) })),
        };
      },
    },
  };
}

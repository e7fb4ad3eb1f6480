import { type Issue, stepsOf } from '@ficha-leccion/schema';

/** The `~standard` property of Standard Schema v1 (standardschema.dev), synchronous. */
export interface StandardProps<Output> {
  readonly version: 1;
  readonly vendor: 'ficha-leccion';
  readonly validate: (value: unknown) => StandardResult<Output>;
  readonly types?: { readonly input: Output; readonly output: Output } | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

export function standardProps<Output>(
  validate: (record: unknown) => { readonly issues: readonly Issue[] },
): StandardProps<Output> {
  return {
    version: 1,
    vendor: 'ficha-leccion',
    validate(value) {
      const { issues } = validate(value);
      if (issues.length === 0) return { value: value as Output };
      return {
        issues: issues.map(({ message, pointer }) => ({ message, path: stepsOf(pointer) })),
      };
    },
  };
}

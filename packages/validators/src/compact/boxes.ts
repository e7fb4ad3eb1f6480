export * from './groups.ts';
export * from './scalars.ts';

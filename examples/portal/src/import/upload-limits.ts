/** What one upload may hold; all of it is in memory until it is read. */
export const uploadLimits = { files: 100, fileMegabytes: 10, megabytes: 50 } as const;

export const MEGABYTE = 1_000_000;

/** The box in which every document says where it was read from. */
export const PROVENANCE = 'procedencia';

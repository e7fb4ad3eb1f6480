/**
 * The source of the pattern for one character that can be seen: not Unicode White_Space, a control,
 * a soft hyphen or a zero-width mark. In its own file, so that a rule which asks for it does not
 * bring every pattern along.
 */
export const NOT_BLANK =
  '[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]';

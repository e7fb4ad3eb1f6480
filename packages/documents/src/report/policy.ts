/** Of `styles.ts`, by which a browser knows them; a test computes it. */
const stylesDigest = 'sha256-0iziaEuKIKz7hiD5kbaNzcKnhrfR9RL3z18lRDS47Z4=';

/**
 * The content security policy of the page, which it says itself: it loads nothing and runs nothing,
 * whatever may have got into it. A service sends it as a header too.
 */
export const reportPolicy = `default-src 'none'; style-src '${stylesDigest}'; base-uri 'none'; form-action 'none'`;

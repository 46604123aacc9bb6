/** What was read in a short text, such as the long form of a short form: the same few are asked for again and again. */

/** So many answers are kept before they are all forgotten. */
const MOST_ANSWERS = 500;

/** A reader that reads each text once. What it reads must rest on the text alone, and must not be changed. */
export function onceAText<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.value;
    const value = read(text);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, { value });
    return value;
  };
}

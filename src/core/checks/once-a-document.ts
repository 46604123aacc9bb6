/** What was worked out of a whole document, kept as long as its context is: many checks ask the same. */
import type { CheckContext } from './check.js';

/** A reader that reads each document once. */
export function onceADocument<T>(read: (context: CheckContext) => T): (context: CheckContext) => T {
  const values = new WeakMap<CheckContext, { readonly value: T }>();
  return (context) => {
    let known = values.get(context);
    if (known === undefined) {
      known = { value: read(context) };
      values.set(context, known);
    }
    return known.value;
  };
}

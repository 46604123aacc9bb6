/** What is wrong with a JSON value, and where in it. */

/** `path` is a JSON path such as `$.documents[0].annotations[3].start`. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** Keys and indexes from the root down, as a JSON path. */
export function jsonPath(steps: readonly PropertyKey[]): string {
  return `$${steps.map(step).join('')}`;
}

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

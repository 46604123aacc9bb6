/** Finds what a schema does not know: keys that parsing dropped. */
import { jsonPath, type Problem } from './problem.js';

/**
 * Every key of `raw` that is missing in `parsed`, which must be the schema's own reading of `raw`.
 * A field that nothing reads is more likely a slip than a wish, so it is refused and not lost in silence.
 */
export function* unknownKeys(
  raw: unknown,
  parsed: unknown,
  steps: readonly PropertyKey[] = [],
): Generator<Problem> {
  if (Array.isArray(raw) && Array.isArray(parsed)) {
    for (const [index, item] of raw.entries()) yield* unknownKeys(item, parsed[index], [...steps, index]);
    return;
  }
  if (!isRecord(raw) || !isRecord(parsed)) return;
  for (const key of Object.keys(raw)) {
    const here = [...steps, key];
    if (Object.hasOwn(parsed, key)) yield* unknownKeys(raw[key], parsed[key], here);
    else yield { path: jsonPath(here), reason: 'is not a field of this schema version' };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

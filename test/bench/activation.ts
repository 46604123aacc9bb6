/**
 * Activation is measured inside the editor, by the editor's own clock: `node test/host/activation.mjs` leaves the result
 * in `out/bench/activation.json` as `{"activation": ms, "others": ms}`, `others` being the
 * middle one of the extensions that the editor brings, started on the same machine; the benchmark prints it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line about the last measurement, or how to make one. */
export function activationLine(): string {
  const path = join(process.cwd(), 'out', 'bench', 'activation.json');
  if (!existsSync(path))
    return 'not measured yet: node test/host/activation.mjs measures it in a real editor';
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof value !== 'object' || value === null || !('activation' in value) || !('others' in value)) {
    return `${path} holds no measurement: delete it and measure again`;
  }
  return `${String(value.activation)} ms to load and activate in a real editor, where VS Code's own took ${String(value.others)} ms`;
}

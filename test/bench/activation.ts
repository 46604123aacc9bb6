/**
 * Activation is measured inside the editor, by the editor's own clock. Whoever measures it leaves the result in
 * `out/bench/activation.json` as `{"loading": ms, "activation": ms, "editor": "version"}`; the benchmark prints it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line about the last measurement, or how to make one. */
export function activationLine(): string {
  const path = join(process.cwd(), 'out', 'bench', 'activation.json');
  if (!existsSync(path))
    return 'not measured yet: node test/host/activation.mjs measures it in a real editor';
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const read = (key: string): string =>
    typeof value === 'object' && value !== null && key in value ? String(Reflect.get(value, key)) : '?';
  return `code loaded in ${read('loading')} ms, activate() took ${read('activation')} ms (VS Code ${read('editor')})`;
}

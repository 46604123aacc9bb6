/** The text that is measured: the seeds again and again under headers that differ, so that no copy equals another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of a length in characters (UTF-16 code units; a megabyte is a million), cut at the end of a document. */
export function corpusOf(characters: number): string {
  const folder = join(process.cwd(), 'seeds');
  const seeds = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const parts: string[] = [];
  let length = 0;
  for (let copy = 0; length < characters; copy++) {
    const seed = seeds[copy % seeds.length] ?? '';
    const part = `${headerOf(copy)}\n\n${seed}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** Words, numbers and names that no other copy has, so that nothing can be looked up twice. */
function headerOf(copy: number): string {
  const name = String.fromCharCode(97 + (copy % 26), 97 + (Math.floor(copy / 26) % 26), 97 + (copy % 17));
  return [
    `Document ${copy + 1}: a report on study ${name.toUpperCase()}-${1000 + copy}`,
    `${name}${copy} was given at ${(copy % 90) + 10} mg to ${(copy % 400) + 20} patients.`,
  ].join('\n\n');
}

/** Months by name, and the years that count as ones. */
import { PhraseTable } from './phrases.js';

const names = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The number of a month by its name or short form. */
export const months: PhraseTable<number> = new PhraseTable<number>((table) => {
  names.forEach((forms, index) => {
    for (const form of forms) table.add(form, index + 1);
  });
});

/** Trial texts do not speak of years before or after these. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1940 && value <= 2049;
}

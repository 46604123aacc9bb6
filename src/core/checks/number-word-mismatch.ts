import type { Figure } from '../../schema/annotation.js';
import { wholeNumberWord } from '../lexicon/number-words.js';
import type { Check } from './check.js';
import { wholeNumber } from './figure-numbers.js';

/** A number in words and the same in digits. */
export const numberWordMismatch: Check = {
  id: 'number-word-mismatch',
  summary: 'A number in words against the digits in brackets behind it.',
  why: 'Protocols and contracts give numbers twice so that a slip shows: the words and the digits must be the same number.',
  silentWhen: ['no word for people or things counted stands behind the digits: they may be a reference'],
  severity: 'error',
  examples: {
    fires: ['The study enrolled twelve (21) patients.'],
    silent: ['The study enrolled twelve (12) patients.', 'This was reported in twelve (21) of the studies.'],
  },
  *run({ annotations }) {
    for (const one of annotations) {
      if (one.type !== 'figure' || one.kind !== 'count') continue;
      const found = twice(one);
      const digits = wholeNumber(one);
      if (found === undefined || digits === undefined) continue;
      if (found.value === digits) {
        yield { proof: { strength: 'proven', figures: [one.id], message: `${found.words} = ${digits}.` } };
        continue;
      }
      yield {
        finding: {
          start: one.start,
          end: one.end,
          message: `${found.words} is ${found.value}, not ${digits}.`,
          evidence: { words: found.words, value: found.value, digits },
          accuses: [one.id],
        },
      };
    }
  },
};

/** The words before the digits, and their value; undefined where the figure is printed once. */
function twice({ text }: Figure): { readonly words: string; readonly value: number } | undefined {
  const printed = /^([A-Za-z][A-Za-z\s-]*?)\s*\([\d,. \u00a0\u2009\u202f]+\)$/.exec(text)?.[1];
  const value = printed === undefined ? undefined : numberInWords(printed);
  return printed === undefined || value === undefined ? undefined : { words: printed, value };
}

/** 121 for "one hundred and twenty-one". */
function numberInWords(words: string): number | undefined {
  let total = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const small = wholeNumberWord(word);
    if (small !== undefined) part += small;
    else if (word === 'hundred') part = 100 * (part || 1);
    else if (word === 'thousand') {
      total += 1000 * (part || 1);
      part = 0;
    } else if (word !== 'and') return undefined;
  }
  return total + part;
}

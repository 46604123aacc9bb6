/** Who judged a response and whether it was confirmed: figures of different judges are not of one breakdown. */

const INDEPENDENT = /\b(?:independent|central|centrally|BICR|IRC|IRR|ICR|blinded)\b/;
const INVESTIGATOR = /\b(?:investigators?|locally|local assessment|site)\b/i;
const UNCONFIRMED = /\bunconfirmed\b|\bconfirmed (?:and|or|plus|\+) unconfirmed\b/i;
const CONFIRMED = /\bconfirmed\b|\bcORR\b/i;

/** What a sentence says of it; "mixed" where it tells of several. Undefined where it says nothing. */
export function assessmentOf(sentence: string): string | undefined {
  const independent = INDEPENDENT.test(sentence);
  const investigator = INVESTIGATOR.test(sentence);
  const unconfirmed = UNCONFIRMED.test(sentence);
  const confirmed = CONFIRMED.test(sentence);
  const criteria = new Set(
    sentence.match(/\b(?:m|i|ir|im)?RECIST\b|\bChoi\b|\bWHO criteria\b|\bLugano\b|\bCheson\b|\bEASL\b/g) ??
      [],
  );
  if (criteria.size > 1) return MIXED;
  if ((independent && investigator) || (unconfirmed && confirmed)) return MIXED;
  const words = [
    ...(independent ? ['independent'] : []),
    ...(investigator ? ['investigator'] : []),
    ...(unconfirmed ? ['unconfirmed'] : []),
    ...(confirmed ? ['confirmed'] : []),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}

/** Several judges in one sentence: which figure is whose cannot be told. */
export const MIXED = 'mixed';

export function assessmentsAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === MIXED || b === MIXED) return false;
  return a === b || a === undefined || b === undefined;
}

import type { Figure } from '../../schema/annotation.js';
import { type Interval, type Printed, roundingInterval, tolerantInterval } from '../stats/printed.js';
import { copyWith } from '../text/copy.js';
import type { Check } from './check.js';
import { type Conversion, conversionsOf } from './concentrations.js';
import { type FigurePart, printedPart } from './figure-numbers.js';
import { wordsBefore } from './own-sentences.js';
import { restatements } from './restatements.js';
import { decimal } from './wording.js';

/** A concentration, said in two units. */
export const restatedConcentrationMismatch: Check = {
  id: 'restated-concentration-mismatch',
  summary: 'A concentration against itself in another unit in brackets: "8.1 mmol/L (146 mg/dL)".',
  why: 'The molar mass of a substance fixes how many mg/dL one mmol/L is, and HbA1c in mmol/mol is 10.929 times what its per cent are above 2.15. Where the two cannot be one value, a digit of either is wrong.',
  silentWhen: [
    'the sentence names no substance whose conversion is known; the last one named before counts',
    'rounding, or truncating either value, explains the gap',
    'the two are a third or more apart: the bracket holds something else (only an info)',
  ],
  severity: 'warning',
  examples: {
    fires: ['Fasting glucose was 8.1 mmol/L (164 mg/dL) at baseline.', 'Mean HbA1c was 7.5% (68 mmol/mol).'],
    silent: [
      'Fasting glucose was 8.1 mmol/L (146 mg/dL) at baseline.',
      'Serum phosphate fell to 1.68 ± 0.32 mmol/L (5.2 ± 1.0 mg/dL).',
      'Mean HbA1c was 7.5% (58 mmol/mol), and fell by 1.0% (11 mmol/mol).',
      'Ferritin was 8.1 mmol/L (164 mg/dL) at baseline.',
    ],
  },
  *run(context) {
    for (const { first, second, from, to } of restatements(context)) {
      const [head, [tail]] = [first[0], second];
      const last = second.at(-1);
      if (head === undefined || tail === undefined || last === undefined) continue;
      const conversions = conversionsOf(wordsBefore(context.document, head.start, REACH), from, to);
      const pairs = pairsOf(first, second);
      const [usual] = conversions;
      if (usual === undefined || pairs.length === 0) continue;
      const fitting = (around: (printed: Printed) => Interval) =>
        conversions.find((one) => pairs.every((pair) => meets(pair, one, around)));
      const [exact, near] = [fitting(roundingInterval), fitting(tolerantInterval)];
      const figures = [...first, ...second].map(({ id }) => id);
      const message = inWords(pairs, exact ?? near ?? usual);
      if (exact !== undefined || near !== undefined) {
        yield { proof: { strength: exact === undefined ? 'consistent' : 'proven', figures, message } };
        continue;
      }
      const far = conversions.every((one) => pairs.some((pair) => apart(pair, one) > FAR_APART));
      yield {
        finding: {
          ...(far ? { severity: 'info' as const } : {}),
          start: tail.start,
          end: last.end,
          message,
          related: first.map(({ start, end, text }) => ({ start, end, message: text })),
          evidence: { from, to, slope: usual.slope },
          accuses: figures,
        },
      };
    }
  },
};

/** How far before its value the substance may be named, in UTF-16 code units. */
const REACH = 160;
const FAR_APART = 1 / 3;

interface Pair {
  readonly a: Printed;
  readonly b: Printed;
  /** A standard deviation or error, which has no zero of its own. */
  readonly isSpread: boolean;
}

const PARTS: readonly FigurePart[] = ['value', 'low', 'high'];

function pairsOf(first: readonly Figure[], second: readonly Figure[]): readonly Pair[] {
  return first.flatMap((one, i) =>
    PARTS.flatMap((part) => {
      const other = second[i];
      const [a, b] = [printedPart(one, part), other && printedPart(other, part)];
      return a === undefined || b === undefined
        ? []
        : [{ a, b, isSpread: one.kind === 'sd' || one.kind === 'se' }];
    }),
  );
}

function converted(value: number, { slope, zero }: Conversion, isSpread: boolean): number {
  return slope * (Math.abs(value) - (isSpread ? 0 : zero));
}

function meets(
  { a, b, isSpread }: Pair,
  conversion: Conversion,
  around: (printed: Printed) => Interval,
): boolean {
  const printed = around(copyWith(b, { value: Math.abs(b.value) }));
  const given = around(copyWith(a, { value: Math.abs(a.value) }));
  return (
    converted(given.low, conversion, isSpread) <= printed.high &&
    printed.low <= converted(given.high, conversion, isSpread)
  );
}

function apart({ a, b, isSpread }: Pair, conversion: Conversion): number {
  return Math.abs(converted(a.value, conversion, isSpread) / Math.abs(b.value) - 1);
}

function inWords(pairs: readonly Pair[], conversion: Conversion): string {
  const given = pairs.map(({ a }) => a.text).join(', ');
  const values = pairs.map(({ a, b, isSpread }) =>
    decimal(converted(a.value, conversion, isSpread), b.decimals + 1),
  );
  return `${given} ${conversion.from} is ${values.join(', ')} ${conversion.to}, printed ${pairs.map(({ b }) => b.text).join(', ')}.`;
}

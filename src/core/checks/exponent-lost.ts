import type { Annotation } from '../../schema/annotation.js';
import type { TextEdit } from '../../schema/finding.js';
import type { Check, FindingParts } from './check.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "×109/L", "x 10 12/L": a power of ten whose exponent has come down to the line. */
const FLAT_POWER =
  /([×x*·]\s*10)(\s?)(12|3|6|9)(?=\s*\/\s*(?:l|L|ml|mL|dl|dL|µl|µL|μl|μL|ul|uL|mm|litre|liter)\b)/u;

/** "mg/m2". */
const FLAT_AREA = /\/\s?m2\b/;

/** Superscripts do not survive copying from many pages. */
export const exponentLost: Check = {
  id: 'exponent-lost',
  summary: 'Powers of ten and square metres whose superscript has come down to the line: "×109/L", "mg/m2".',
  why: '10⁹/L copied as "109/L" reads as one hundred and nine per litre. A flat "m2" can only be misread by programs, so that it is just an info.',
  silentWhen: ['the exponent stands as a superscript or behind "^"', 'no "×" stands before the 10'],
  severity: 'warning',
  examples: {
    fires: [
      'Neutrophils (ANC) ≥ 1.5×109/L and platelets ≥ 75×109/L.',
      'Nab-paclitaxel 125 mg/m2 IV was given.',
    ],
    silent: [
      'Neutrophils (ANC) ≥ 1.5×10⁹/L.',
      'Neutrophils (ANC) ≥ 1.5×10^9/L.',
      'Nab-paclitaxel 125 mg/m² IV was given.',
    ],
  },
  *run(context) {
    for (const annotation of context.annotations) {
      if (annotation.type === 'figure' && annotation.kind === 'quantity') yield* power(annotation);
      else if (annotation.type === 'dose') yield* area(annotation);
    }
  },
};

function* power(figure: Annotation): Iterable<FindingParts> {
  const match = FLAT_POWER.exec(figure.text);
  const [, base = '', gap = '', exponent = ''] = match ?? [];
  if (match === null) return;
  const start = figure.start + match.index + base.length;
  const text = [...exponent].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  const edit = { start, end: start + gap.length + exponent.length, text };
  yield lost(figure, edit, `10${text}`, `10${gap}${exponent} has lost its exponent: 10${text} is meant.`);
}

function* area(dose: Annotation): Iterable<FindingParts> {
  const match = FLAT_AREA.exec(dose.text);
  if (match === null) return;
  const end = dose.start + match.index + match[0].length;
  const parts = lost(dose, { start: end - 1, end, text: '²' }, 'm²', 'm2 is printed for m².');
  yield { finding: { ...parts.finding, severity: 'info' } };
}

function lost(
  { id, start, end, text }: Annotation,
  edit: TextEdit,
  right: string,
  message: string,
): FindingParts {
  return {
    finding: {
      start,
      end,
      message,
      evidence: { printed: text },
      fixes: [{ title: `Write ${right}`, edits: [edit] }],
      accuses: [id],
    },
  };
}

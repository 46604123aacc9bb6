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
    const areas: Flat[] = [];
    for (const annotation of context.annotations) {
      if (annotation.type === 'figure' && annotation.kind === 'quantity') yield* power(annotation);
      else if (annotation.type === 'dose') areas.push(...flatArea(annotation));
    }
    yield* area(areas);
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

interface Flat {
  readonly dose: Annotation;
  readonly edit: TextEdit;
}

function flatArea(dose: Annotation): readonly Flat[] {
  const match = FLAT_AREA.exec(dose.text);
  if (match === null) return [];
  const end = dose.start + match.index + match[0].length;
  return [{ dose, edit: { start: end - 1, end, text: '²' } }];
}

/** A house style, so that all places are one matter. */
function* area(flat: readonly Flat[]): Iterable<FindingParts> {
  const [first, ...others] = flat;
  if (first === undefined) return;
  const places =
    others.length === 0
      ? ''
      : `, here and in ${others.length} further ${others.length === 1 ? 'place' : 'places'}`;
  const { finding } = lost(first.dose, first.edit, 'm²', `m2 is printed for m²${places}.`);
  yield {
    finding: {
      ...finding,
      severity: 'info',
      related: others.map(({ dose: { start, end } }) => ({ start, end, message: 'm2 here' })),
      fixes: [{ title: 'Write m²', edits: flat.map(({ edit }) => edit) }],
      accuses: flat.map(({ dose }) => dose.id),
    },
  };
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

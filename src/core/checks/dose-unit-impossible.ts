import type { Annotation } from '../../schema/annotation.js';
import type { Check, CheckContext } from './check.js';
import { sentenceAt } from './own-sentences.js';

/** "75 mg/m": an amount by length; the square has been lost. */
const BY_LENGTH = /^[\d.,·\s–-]+(?:to\s*[\d.,·]+\s*)?(?:mg|g|µg|μg|ug|mcg|IU|U|units?)\s*\/\s*m$/i;

/** No drug is dosed by height. */
export const doseUnitImpossible: Check = {
  id: 'dose-unit-impossible',
  summary: 'Units that cannot be those of a dose: "75 mg/m" of a drug that is dosed by body surface, mg/m².',
  why: 'Body surface is measured in square metres. A superscript that was lost in copying leaves an amount by metre, which no drug is given in.',
  silentWhen: ['no drug stands right beside the amount', 'the square follows, however it is printed'],
  severity: 'warning',
  examples: {
    fires: ['Patients received docetaxel 75 mg/m every three weeks.'],
    silent: [
      'Patients received docetaxel 75 mg/m² every three weeks.',
      'The dust held 75 mg/m of the filter.',
    ],
  },
  *run(context) {
    for (const [i, one] of context.annotations.entries()) {
      if (one.type !== 'dose' && one.type !== 'figure') continue;
      if (!endsInMetre(one) || !BY_LENGTH.test(one.text) || !isBesideDrug(context, i)) continue;
      if (/^\s?(?:[²2^(⁻-]|sup)/.test(context.document.text.slice(one.end, one.end + 4))) continue;
      yield {
        finding: {
          start: one.start,
          end: one.end,
          message: `${one.text} cannot be a dose: m² is meant where m is printed.`,
          evidence: { printed: one.text },
          fixes: [{ title: 'Write m²', edits: [{ start: one.end, end: one.end, text: '²' }] }],
          accuses: [one.id],
        },
      };
    }
  },
};

/** Most amounts end with another letter. */
function endsInMetre({ text }: Annotation): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x6d || last === 0x4d;
}

const BEFORE = /^\s*(?:\(|,|:|at|of|at a dose of|dose of|hydrochloride)?\s*\(?$/i;
const BEHIND = /^\s*(?:of\s*)?$/i;

function isBesideDrug({ annotations, document }: CheckContext, index: number): boolean {
  const one = annotations[index];
  if (one === undefined) return false;
  const near = (drug: Annotation | undefined, glue: RegExp) => {
    if (drug?.type !== 'drug') return false;
    const [a, b] = drug.start < one.start ? [drug, one] : [one, drug];
    return (
      b.start - a.end < 40 &&
      glue.test(document.text.slice(a.end, b.start)) &&
      sentenceAt(document, a.start) === sentenceAt(document, b.start)
    );
  };
  return near(annotations[index - 1], BEFORE) || near(annotations[index + 1], BEHIND);
}

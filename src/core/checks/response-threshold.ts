import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext } from './check.js';
import { printedPart } from './figure-numbers.js';

/** What RECIST asks of the sum of diameters. */
const THRESHOLDS: Readonly<
  Record<string, { readonly percent: number; readonly says: RegExp; readonly words: string }>
> = {
  PR: {
    percent: 30,
    says: /\b(?:decreas|reduc|shrink|regress|declin)\w*/i,
    words: 'a partial response is a decrease of the sum of diameters by at least 30 %',
  },
  PD: {
    percent: 20,
    says: /\b(?:increas|grow|enlarg)\w*/i,
    words: 'progressive disease is an increase of the sum of diameters by at least 20 %',
  },
};

/** Criteria with other thresholds. */
const OTHER_CRITERIA =
  /\b(?:mRECIST|modified RECIST|Choi|WHO|Lugano|Cheson|RANO|PERCIST|EASL|irRC|GCIG|IWG|INRC|Macdonald|volum\w+|bidimensional)\b/;

/** The thresholds by which RECIST tells response and progression. */
export const responseThreshold: Check = {
  id: 'response-threshold',
  summary:
    'The change that a text asks of a partial response or of progression against the one that RECIST asks.',
  why: 'RECIST calls a decrease of the sum of diameters by at least 30 % a partial response and an increase by at least 20 % progressive disease; other numbers are a slip, or other criteria.',
  silentWhen: [
    'the record does not name RECIST, or names other criteria as well (mRECIST, WHO, Choi, Lugano, RANO)',
    'the sentence does not define the category by a change of diameters',
  ],
  severity: 'info',
  claims: ['result'],
  examples: {
    fires: [
      'By RECIST 1.1, a partial response was defined as a decrease of at least 20% in the sum of diameters.',
      'Response was assessed by RECIST 1.1. Progressive disease was defined as an increase of at least 30% in the sum of diameters.',
    ],
    silent: [
      'By RECIST 1.1, a partial response was defined as a decrease of at least 30% in the sum of diameters.',
      'By WHO criteria, a partial response was defined as a decrease of at least 50% in the sum of diameters.',
      'By RECIST 1.1, a partial response was seen in 20% of patients.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'result') continue;
      const threshold = THRESHOLDS[claim.endpoint ?? ''];
      const figure = context.figure(claim, 'percentage');
      const percent = figure && printedPart(figure, 'value');
      if (threshold === undefined || figure === undefined || percent === undefined) continue;
      if (!defines(context, claim, figure, threshold.says)) continue;
      const figures = [figure.id];
      if (percent.value === threshold.percent) {
        yield { proof: { strength: 'consistent', figures, message: `RECIST: ${threshold.words}.` } };
        continue;
      }
      yield {
        finding: {
          start: figure.start,
          end: figure.end,
          message: `By RECIST ${threshold.words}, but ${percent.text} % is printed.`,
          evidence: { expected: threshold.percent, printed: percent.value },
          accuses: figures,
        },
      };
    }
  },
};

/** How far the words of a definition may stand from its percentage, in UTF-16 code units. */
const REACH = 120;
const DIAMETERS = /\b(?:diameters?|sum|target lesions?|tumou?r size)\b/i;
const DEFINITION = /\b(?:defin\w+|at least|criteri\w+|considered|means?|if|as)\b|[≥=]/i;

/** True where the words around a percentage define its category by a change of diameters under RECIST alone. */
function defines({ document }: CheckContext, claim: Claim, { start, end }: Figure, says: RegExp): boolean {
  const { text, records } = document;
  const around = text.slice(Math.max(claim.start, start - REACH), end + REACH).split(/[.;]\s/, 1)[0] ?? '';
  if (!says.test(around) || !DIAMETERS.test(around) || !DEFINITION.test(around)) return false;
  const record = records[claim.record];
  const whole = text.slice(record?.start ?? 0, record?.end ?? text.length);
  return whole.includes('RECIST') && !OTHER_CRITERIA.test(whole);
}

import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import type { Check, CheckContext } from './check.js';
import { wholeNumber } from './figure-numbers.js';
import { isApproximate, isBound } from './guards.js';
import { decimal } from './wording.js';

/** Off by more than this share of the registry's number, the two speak of different people. */
const MOST_OFF = 0.1;

/** What the registry says came of it, and what the text says. */
export const registryEnrolmentMismatch: Check = {
  id: 'registry-enrolment-mismatch',
  summary:
    'The number of participants in a registry field against the number that the text says were enrolled or randomised.',
  why: 'The registry gives everyone who was enrolled. A report of far fewer or far more tells of a part of the trial, of an interim analysis, or of another number than it says.',
  silentWhen: [
    'the registry gives a plan',
    'within a tenth',
    'the text gives several numbers for one step',
    'other trials',
  ],
  severity: 'info',
  claims: ['registration'],
  examples: {
    fires: ['Actual enrollment: 312. In all, 231 patients were randomised to surgery or bracing.'],
    silent: [
      'Actual enrollment: 312. In all, 308 patients were randomised to surgery or bracing.',
      'Estimated enrollment: 312. In all, 231 patients were randomised to surgery or bracing.',
    ],
  },
  *run(context) {
    for (const registered of context.claims) {
      if (registered.kind !== 'registration') continue;
      const field = context.figure(registered, 'participants');
      const number = field && wholeNumber(field);
      if (field === undefined || number === undefined || isBound(field)) continue;
      const said = enrolledIn(context, registered.record, field);
      const patients = said && wholeNumber(said);
      if (said === undefined || patients === undefined) continue;
      const figures = [said.id, field.id];
      const message = `${patients} in the text, ${number} in the registry field`;
      if (Math.abs(patients - number) <= MOST_OFF * number) {
        if (patients === number) yield { proof: { strength: 'consistent', figures, message: `${message}.` } };
        continue;
      }
      yield {
        finding: {
          start: said.start,
          end: said.end,
          message: `${message}: ${decimal((100 * patients) / number, 0)} % of it.`,
          related: [{ start: field.start, end: field.end, message: `${number} in the registry field` }],
          evidence: { text: patients, registry: number },
          accuses: figures,
        },
      };
    }
  },
};

/** The one number that the text says were randomised, else enrolled. */
function enrolledIn(context: CheckContext, record: number, field: Figure): Figure | undefined {
  const claims = context.claims.filter(
    (claim) => claim.kind === 'enrolment' && claim.record === record && !claim.background,
  );
  for (const role of ['randomised', 'enrolled'] as const) {
    const found = claims.flatMap((claim) => exact(claim, context.figures(claim, role)));
    const others = found.filter((figure) => figure !== field);
    const [first] = others;
    if (first === undefined) continue;
    return others.every(({ value }) => value === first.value) ? first : undefined;
  }
  return undefined;
}

function exact(claim: Claim, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => !isBound(figure) && !isApproximate(claim, figure));
}

import type { Annotation, Design } from '../../schema/annotation.js';
import { allocatedIn } from './allocated.js';
import { byRecord } from './by-record.js';
import type { Check } from './check.js';

/** "Two-arm" and three arms. */
export const armCountMismatch: Check = {
  id: 'arm-count-mismatch',
  summary: 'The number of arms that the design names against the arms listed with their sizes.',
  why: 'A two-arm trial lists two arms. A third is a cohort that the design left out, or the design is that of another trial.',
  silentWhen: [
    'the text names several designs, or pools arms',
    'an arm may stand without its size; dose levels and cohorts',
    'other trials',
  ],
  severity: 'warning',
  claims: ['allocation'],
  examples: {
    fires: [
      'In this two-arm trial, 90 patients were randomised to ketamine (n=30), midazolam (n=31), or saline (n=29).',
    ],
    silent: [
      'We randomised 90 patients to ketamine (n=45) or saline (n=45). Nausea was as frequent in the one group as in the other.',
      'In this three-arm trial, 90 patients were randomised to ketamine (n=30), midazolam (n=31), or saline (n=29).',
    ],
  },
  *run(context) {
    const designs = byRecord(context.document, context.annotations.filter(countsArms));
    for (const claim of context.claims) {
      const split = allocatedIn(context, claim);
      if (split?.total === undefined || split.incomplete || split.perArm || split.unsaid) continue;
      const stated = designs.get(claim.record);
      const design = stated?.[0];
      if (stated === undefined || design === undefined) continue;
      const said = ARMS[design.value];
      const names = new Set(split.arms.map(({ name }) => name));
      const arms = split.arms.length;
      // One size for each of so many arms counts the arms itself.
      if (said === undefined || names.size < arms || arms < 2 || names.has('')) continue;
      if (stated.some(({ value }) => value !== design.value)) continue;
      const figures = split.arms.map(({ figure }) => figure.id);
      if (said === arms) {
        yield { proof: { strength: 'consistent', figures, message: `${arms} arms, as the design says.` } };
        continue;
      }
      const [first] = split.arms;
      const last = split.arms.at(-1);
      if (first === undefined || last === undefined) continue;
      yield {
        finding: {
          start: design.start,
          end: design.end,
          message: `The design is ${design.text}, but ${arms} arms are listed: ${[...names].join(', ')}.`,
          related: [{ start: first.figure.start, end: last.figure.end, message: `${arms} arms` }],
          evidence: { design: design.value, arms: [...names] },
          accuses: [design.id],
        },
      };
    }
  },
};

const ARMS: Readonly<Record<string, number>> = {
  'single-arm': 1,
  'two-arm': 2,
  'three-arm': 3,
  'four-arm': 4,
};

function countsArms(one: Annotation): one is Design {
  return one.type === 'design' && one.aspect === 'arms';
}

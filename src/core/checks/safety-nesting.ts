import type { Figure } from '../../schema/annotation.js';
import type { ClaimRole } from '../../schema/claim.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';

/** Parts of those who had any harm, and how they are called. */
const PARTS: readonly (readonly [ClaimRole, string])[] = [
  ['severe', 'severe'],
  ['serious', 'serious'],
  ['related', 'related to the treatment'],
  ['discontinued-for-harm', 'a reason to stop'],
];

/** Who had a severe adverse event had an adverse event. */
export const safetyNesting: Check = {
  id: 'safety-nesting',
  summary:
    'Severe, serious and treatment-related harms, and those that made patients stop, against harms of any grade.',
  why: 'Every patient with an event of grade 3 or higher, a serious or a related one had that event at any grade: a part cannot be more than the whole.',
  silentWhen: [
    'different events, arms or subgroups, or arms that cannot be told apart',
    'a single cycle, dose or period; counts of events instead of patients',
    'grade 1 or 2 alone, which is no part of any other grade',
    'a kind of event that is given two values',
    'shares that meet when each is off by one unit of its last digit',
  ],
  severity: 'error',
  claims: ['safety'],
  examples: {
    fires: [
      'Grade 3 or higher adverse events occurred in 70% of patients and adverse events of any grade in 55%.',
      'Adverse events of any grade occurred in 31%, and grade 3 or higher adverse events in 72%.',
      'The most common adverse events were nausea (any grade 31%; grade ≥3, 72%) and fatigue (20%).',
      'Adverse events were reported in 61% of patients. Treatment-related adverse events were reported in 76% of patients.',
    ],
    silent: [
      'Adverse events of any grade occurred in 72%, and grade 3 or higher adverse events in 31%.',
      'Grade 1–2 rash was seen in 22% and grade 3 rash in 25% of patients.',
      'The drug was stopped early by 204 (17%), chiefly for lack of efficacy (49 [4%]) or adverse events (61 [5%]). Serious adverse events occurred in 227 (19%).',
      'In cycle 1, adverse events of any grade occurred in 31%, and grade 3 or higher adverse events over all cycles in 42%.',
    ],
  },
  *run(context) {
    for (const claim of context.claims) {
      if (claim.kind !== 'safety' || claim.background) continue;
      const any = context.figure(claim, 'any-grade');
      if (any === undefined || isBound(any)) continue;
      for (const [role, name] of PARTS) {
        for (const part of context.figures(claim, role)) {
          if (part.id !== any.id && !isBound(part)) yield* compare(claim.endpoint ?? 'AE', part, name, any);
        }
      }
    }
  },
};

function* compare(
  term: string,
  part: Figure,
  name: string,
  any: Figure,
): Iterable<FindingParts | ProofParts> {
  const [less, more] = [printedPart(part, 'value'), printedPart(any, 'value')];
  if (less === undefined || more === undefined) return;
  const words = `${term} ${more.text} %, of which ${name} ${less.text} %`;
  const gap = less.value - more.value;
  if (gap <= 0) {
    yield {
      proof: {
        strength: 'consistent',
        figures: [any.id, part.id],
        message: `${words}: a part of the whole.`,
      },
    };
  } else if (gap > less.unit + more.unit + 1e-6) {
    yield {
      finding: {
        start: part.start,
        end: part.end,
        message: `${words}: a part cannot be more than the whole.`,
        related: [{ start: any.start, end: any.end, message: `${term}, any grade` }],
        evidence: { part: less.value, whole: more.value },
        accuses: [part.id, any.id],
      },
    };
  }
}

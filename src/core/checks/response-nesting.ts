import type { ResponseRole } from '../claims/response-mentions.js';
import type { Check, FindingParts, ProofParts } from './check.js';
import { has } from './guards.js';
import { allOf, type Responses, responsesOf } from './response-claims.js';
import { type Category, idsOf, totalsDiffer } from './response-figures.js';

/** Each category with a rate that contains it. */
const NESTED: readonly (readonly [ResponseRole, ResponseRole])[] = [
  ['complete-response', 'objective-response'],
  ['partial-response', 'objective-response'],
  ['objective-response', 'disease-control'],
  ['stable-disease', 'disease-control'],
];

/** A part is never more than the whole. */
export const responseNesting: Check = {
  id: 'response-nesting',
  summary:
    'Complete and partial responses against the objective response rate, and that against the disease control rate.',
  why: 'Every complete or partial response is an objective response, and every objective response counts as disease control: a part cannot be more than the whole.',
  silentWhen: [
    'different judges or confirmed and unconfirmed responses in one sentence',
    'stable disease or disease control that counts only from a set time on',
    'lesions are counted, shares of those who responded, another trial',
    'shares meet when each is off by one unit of its last digit',
  ],
  severity: 'error',
  claims: ['response'],
  examples: {
    fires: [
      'The ORR was 65% and the DCR was 35%.',
      'The ORR was 12% (6/50), with complete response in 8 patients.',
    ],
    silent: [
      'The ORR was 35% and the DCR was 65%.',
      'The ORR was 35%; of the responders, 60% had a complete response.',
      'The ORR was 35%, and the DCR at 24 weeks was 30%.',
    ],
  },
  *run(context) {
    for (const responses of responsesOf(context)) {
      for (const [part, whole] of NESTED) {
        const [inner, outer] = [responses.category(part), responses.category(whole)];
        if (inner === undefined || outer === undefined) continue;
        const summed = whole === 'objective-response' && isSummed(responses);
        for (const parts of compare(inner, outer)) if ('proof' in parts || !summed) yield parts;
      }
    }
  },
};

/** Where both complete and partial responses are printed, objective-response-sum says what is wrong. */
function isSummed(responses: Responses): boolean {
  const all = allOf(responses, ['complete-response', 'partial-response', 'objective-response']);
  if (all === undefined || has(responses.claim, 'other-categories') || totalsDiffer(all)) return false;
  return all.every(({ count }) => count !== undefined) || all.every(({ percent }) => percent !== undefined);
}

function* compare(inner: Category, outer: Category): Iterable<FindingParts | ProofParts> {
  const shares = inner.percent !== undefined && outer.percent !== undefined;
  const counts = inner.count !== undefined && outer.count !== undefined;
  const sameTotal =
    inner.total === undefined || outer.total === undefined || inner.total.value === outer.total.value;
  if (counts && sameTotal && inner.count && outer.count) {
    const words = `${inner.short} ${inner.count.value} and ${outer.short} ${outer.count.value}`;
    yield verdict(inner, outer, inner.count.value <= outer.count.value, words);
  } else if (shares && inner.percent && outer.percent) {
    const [a, b] = [inner.percent.printed, outer.percent.printed];
    const room = a.value - b.value <= a.unit + b.unit + DUST;
    yield verdict(inner, outer, room, `${inner.short} ${a.text} % and ${outer.short} ${b.text} %`);
  }
}

const DUST = 1e-6;

function verdict(inner: Category, outer: Category, holds: boolean, words: string): FindingParts | ProofParts {
  const figures = idsOf([inner, outer]);
  if (holds) {
    const message = `${words}: each ${inner.short} is part of the ${outer.short}.`;
    return { proof: { strength: 'consistent', figures, message } };
  }
  const accused = (inner.count ?? inner.percent)?.figure;
  const other = (outer.count ?? outer.percent)?.figure;
  return {
    finding: {
      start: accused?.start ?? 0,
      end: accused?.end ?? 1,
      message: `${words}: ${inner.short} is part of the ${outer.short} and cannot be more.`,
      related: other === undefined ? [] : [{ start: other.start, end: other.end, message: outer.short }],
      evidence: { part: inner.role, whole: outer.role },
      accuses: figures,
    },
  };
}

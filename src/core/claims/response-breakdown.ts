/** A breakdown of response as it is being made, and what a sentence says of its people before any category is known. */
import type { Figure } from '../../schema/annotation.js';
import type { Qualifier } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { assessmentOf } from './assessment.js';
import type { SentenceGroup } from './by-sentence.js';
import { evaluableOf } from './evaluable.js';
import type { ResponseRole } from './response-mentions.js';

export interface Breakdown {
  readonly categories: Map<ResponseRole, readonly Figure[]>;
  readonly evaluable: readonly Figure[];
  readonly arm: string | undefined;
  assessment: string | undefined;
  readonly qualifiers: Set<Qualifier>;
  readonly background: boolean;
  readonly block: number;
  readonly record: number;
  lastSentence: number;
  /** Sentences since the last one that gave a category. */
  silent: number;
  /** Who gave a figure its category, by the figure's id. */
  readonly given: Map<string, string>;
}

/** A breakdown without categories yet, of the people whom a sentence speaks of. */
export function breakdownIn(
  group: SentenceGroup,
  document: TrialDocument,
  cutTotals: ReadonlySet<string>,
): Breakdown {
  const { sentence } = group;
  const text = document.text.slice(sentence.start, sentence.end);
  const qualifiers = new Set<Qualifier>();
  if (isPart(text, group)) qualifiers.add('subgroup');
  if (OF_THINGS.test(text)) qualifiers.add('not-patients');
  return {
    categories: new Map(),
    evaluable: evaluableOf(group, cutTotals),
    arm: undefined,
    assessment: assessmentOf(text),
    qualifiers,
    background: group.background,
    block: sentence.block,
    record: group.record?.index ?? 0,
    lastSentence: sentence.start,
    silent: 0,
    given: new Map(),
  };
}

const OF_THINGS = /\b(?:lesions|tumou?rs were|eyes|episodes)\b/i;
const PART =
  /\bsub(?:group|set)s?\b|\bcohorts?\b|\b(?:in|among|for|of) (?:the )?(?:\w+ )?(?:patients|pts|those|tumou?rs) (?:with|without|who|whose|harbou?ring|aged|previously)\b|\bafter (?:cycle|\d)/i;

function isPart(text: string, { annotations }: SentenceGroup): boolean {
  return (
    PART.test(text) ||
    annotations.some(
      (one) => one.type === 'population' && one.aspect === 'analysis-set' && one.value.includes('subgroup'),
    )
  );
}

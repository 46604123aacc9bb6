/** What one annotation is to another, in words that a person picks from. */
import type { Pair, RelationKind } from '../../core/index.js';
import type { Translate } from '../translate.js';

/** What the annotation at the other end of a pair is to the one with this id: "the drug of this dose". */
export function partnerInWords({ kind, part }: Pair, id: string, t: Translate): string {
  const [ofPart, ofOther] = words(t)[kind];
  return part.id === id ? ofPart : ofOther;
}

/** For each relation what the second annotation is to the first, and the first to the second. */
function words(t: Translate): Readonly<Record<RelationKind, readonly [string, string]>> {
  return {
    'dose-of-drug': [t('drug of this dose'), t('dose of this drug')],
    'interval-of-estimate': [t('value with this interval or spread'), t('interval or spread of this value')],
    'count-of-percentage': [t('percentage of this count'), t('count of this percentage')],
    'denominator-of-share': [t('share out of these people'), t('people whom this is out of')],
    'p-value-of-result': [t('result with this p-value'), t('p-value of this result')],
    'result-of-endpoint': [t('endpoint of this result'), t('result for this endpoint')],
    'part-of-total': [t('all of whom these are a part'), t('part of these people')],
    'step-of-flow': [t('others of the same flow'), t('those of them at another step')],
    'result-of-arm': [t('drug of the arm with this result'), t('result of the arm with this drug')],
  };
}

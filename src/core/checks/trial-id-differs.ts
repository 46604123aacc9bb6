import type { TrialId } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { sectionAt } from '../text/sections.js';
import { byRecord } from './by-record.js';
import type { Check } from './check.js';
import { sentenceAt, wordsBefore } from './own-sentences.js';

/** One trial, one number. */
export const trialIdDiffers: Check = {
  id: 'trial-id-differs',
  summary: 'The ClinicalTrials.gov number of the trial in one place against the one in another.',
  why: 'A record has one number of its own; two that differ by a digit lead to two trials.',
  silentWhen: [
    'several numbers stand in one sentence: companion trials, extensions, pooled trials',
    'the number is that of another trial: background, references, links',
    'a number that is malformed anyway',
  ],
  severity: 'info',
  examples: {
    fires: [
      'Methods: This trial is registered with ClinicalTrials.gov, NCT04567891.\n\nRegistration: ClinicalTrials.gov NCT04567819',
    ],
    silent: [
      'Methods: This trial is registered with ClinicalTrials.gov, NCT04567891.\n\nRegistration: ClinicalTrials.gov NCT04567891',
      'Methods: These trials are registered with ClinicalTrials.gov, NCT04567891 and NCT04567892.\n\nRegistration: NCT04567891',
    ],
  },
  *run({ annotations, document }) {
    const ids = annotations.filter(isNctNumber);
    for (const group of byRecord(document, ids).values()) {
      if (group.length < 2 || group.length > MOST_IDS) continue;
      const own = group.filter((id) => saysItIsOwn(document, id));
      if (own.some((id, i) => isBeside(document, own[i - 1], id))) continue;
      const [usual, ...others] = byValue(own).toSorted((a, b) => b.length - a.length);
      for (const [other] of others) {
        const [known] = usual ?? [];
        if (known === undefined || other === undefined) continue;
        yield {
          finding: {
            start: other.start,
            end: other.end,
            message: `The trial's number is ${other.value} here and ${known.value} elsewhere.`,
            related: [{ start: known.start, end: known.end, message: known.value }],
            evidence: { here: other.value, elsewhere: known.value },
            accuses: [other.id],
          },
        };
      }
    }
  },
};

/** A text with more numbers than this is a list of trials. */
const MOST_IDS = 12;

function isNctNumber(one: { readonly type: string }): one is TrialId {
  return (
    one.type === 'trial-id' &&
    'registry' in one &&
    one.registry === 'ClinicalTrials.gov' &&
    'valid' in one &&
    one.valid === true
  );
}

const ANNOUNCED =
  /(?:regist(?:ered|ration|ry)|clinical ?trials?\.gov(?: identifier| number| id)?|clinical trial information|trial number|nct number|identifiers?)[^.;]{0,50}$/i;
const OTHER =
  /\b(?:extension|companion|sub-?study|parent|previous|other|roll-?over|follow-up study|pooled|both|sister|ancillary)\b/i;

function saysItIsOwn(document: TrialDocument, id: TrialId): boolean {
  const sentence = sentenceAt(document, id.start);
  const section = sectionAt(document.sections, id.start)?.kind;
  if (sentence === undefined || sentence.about === 'background') return false;
  if (section === 'links' || section === 'bibliography' || section === 'background') return false;
  if (OTHER.test(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))))
    return false;
  return (
    section === 'registration' || section === 'title' || ANNOUNCED.test(wordsBefore(document, id.start, 120))
  );
}

/** Two numbers of one sentence that are not the same. */
function isBeside(document: TrialDocument, a: TrialId | undefined, b: TrialId): boolean {
  if (a === undefined || a.value === b.value) return false;
  return sentenceAt(document, a.start) === sentenceAt(document, b.start);
}

function byValue(ids: readonly TrialId[]): readonly (readonly TrialId[])[] {
  const groups = new Map<string, TrialId[]>();
  for (const id of ids) groups.set(id.value, [...(groups.get(id.value) ?? []), id]);
  return [...groups.values()];
}

import type { Design } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { sectionAt } from '../text/sections.js';
import { byRecord } from './by-record.js';
import type { Check } from './check.js';
import { isInBackground, wordsAfter, wordsBefore } from './own-sentences.js';

/** Words of design that no trial bears together. */
const EXCLUSIVE: readonly (readonly [first: readonly string[], second: readonly string[]])[] = [
  [['open-label'], ['double-blind', 'triple-blind']],
  [['single-arm'], ['randomised']],
];

/** A trial is blinded or open, has one arm or is randomised. */
export const designContradiction: Check = {
  id: 'design-contradiction',
  summary:
    'What the text says of blinding and arms: open-label beside double-blind, single-arm beside randomised.',
  why: 'Both cannot describe one trial; how far its results can be trusted hangs on which is true.',
  silentWhen: [
    'extension phases, run-ins, parts, cohorts and periods of a trial',
    'the word does not describe the trial itself ("open-label docetaxel")',
    'background sentences, conclusions, other and future trials',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Methods: In this single-arm trial, patients were randomised 1:1 to zelotinib or placebo.',
      'Zelotinib in asthma: an open-label, phase 2 trial\n\nMethods: This double-blind, multicentre trial enrolled 120 adults.',
    ],
    silent: [
      'Methods: In this open-label, single-arm trial, patients received zelotinib.',
      'Methods: In this double-blind trial, adults received zelotinib or placebo, followed by an open-label extension study.',
      'Methods: This single-arm trial enrolled 60 adults.\n\nConclusions: A randomised trial is warranted.',
    ],
  },
  *run({ annotations, document }) {
    const designs = annotations.filter((one): one is Design => one.type === 'design');
    for (const group of byRecord(document, designs).values()) {
      for (const [first, second] of EXCLUSIVE) {
        const a = group.find((one) => first.includes(one.value) && describesTrial(document, one));
        if (a === undefined) continue;
        const b = group.find((one) => second.includes(one.value) && describesTrial(document, one));
        if (b === undefined) continue;
        const [earlier, later] = a.start < b.start ? [a, b] : [b, a];
        yield {
          finding: {
            start: later.start,
            end: later.end,
            message: `The trial is called ${b.value} and ${a.value}: it cannot be both.`,
            related: [{ start: earlier.start, end: earlier.end, message: earlier.text }],
            evidence: { designs: [a.value, b.value] },
            accuses: [a.id, b.id],
          },
        };
      }
    }
  },
};

const PART =
  /\b(?:extension|run-?in|lead-?in|parts?|cohorts?|stages?|periods?|sub-?study|followed|then|roll-?over|titration|maintenance|induction|expansion|arms? of|treatment phase|segment|subsequent|crossover|cross-over|after|before|until)\b/i;
const OTHER =
  /\b(?:previous|prior|earlier|future|further|other|another|planned|needed|warranted|required|should|compared with|unlike|literature|meta-analys[ei]s|reviews?|studies|trials|preced\w+|pilot|preliminary|separate|additional|long-term|first|second|third|(?:study|trial|protocol) (?:[1-9ab]|one|two|i{1,3}))\b/i;

/** True where a word of design is said of the trial at hand as a whole. */
function describesTrial(document: TrialDocument, design: Design): boolean {
  const section = sectionAt(document.sections, design.start)?.kind;
  if (section === 'conclusion' || section === 'background' || section === 'bibliography') return false;
  if (isInBackground(document, design.start)) return false;
  if (isField(document, design)) return true;
  const before = wordsBefore(document, design.start, 100);
  const after = wordsAfter(document, design.end, 160);
  if (PART.test(before) || PART.test(after) || OTHER.test(before) || OTHER.test(after)) return false;
  if (PEOPLE_WERE.test(before) && /^random/i.test(design.text))
    return /^[^.;]{0,80}\b(?:to|between|in an?|into)\b|^\s*\(?\d+:\d+/.test(after);
  return reachesNoun(after);
}

const PEOPLE_WERE =
  /\b(?:patients|participants|subjects|women|men|adults|children|infants|people|individuals|volunteers|they)\b[^.;]{0,40}\b(?:was|were|are|will be|been) $/i;

const ATTRIBUTE =
  /^(?:and|or|randomi[sz]ed|controlled|active|comparator|placebo|sham|multi-?cent(?:re|er)|single|two|three|four|double|open|label|blind(?:ed)?|masked|arm|group|parallel|prospective|pivotal|pilot|exploratory|international|multinational|national|global|phase|[1-4][ab]?|i{1,3}[ab]?|iv|clinical|investigator|initiated|sponsored|non|inferiority|noninferiority|superiority|dose|finding|feasibility|academic|nationwide|pragmatic|adaptive|interventional|cent(?:re|er))$/i;

/** "…, multicentre, phase 2 trial": only words of design stand before the noun. */
function reachesNoun(after: string): boolean {
  for (const word of after.split(/[\s,/()–-]+/)) {
    if (word === '') continue;
    if (/^(?:trial|study)(?:$|[.,:;])/i.test(word)) return true;
    if (!ATTRIBUTE.test(word)) return false;
  }
  return false;
}

/** The value of a field: "Masking: Double", "Allocation: Randomized", "Single Group Assignment" on a line of its own. */
function isField({ text }: TrialDocument, { start, end }: Design): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const rest = text.slice(end, end + 40).split('\n')[0] ?? '';
  return (
    /(?:^|\n)[^\S\n]*(?:masking|blinding|allocation|intervention(?:al)? model|assignment)\s*[:\n]\s*$/i.test(
      before,
    ) && /^[\s.]*(?:\([^)]*\)?[\s.]*)?$/.test(rest)
  );
}

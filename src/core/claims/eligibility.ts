/** Who may take part, by age, and the youngest and oldest of those who did. */
import type { Annotation, Figure, Population } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';

export const eligibility: ClaimBuilder = {
  kind: 'eligibility',
  summary: 'The ages that a trial admits, and the range of ages of its participants.',
  examples: {
    builds: [
      {
        text: 'Adults aged 18 to 75 years were eligible. The median age was 62 years (range 19 to 74).',
        labels: ['aged 18 to 75 years: range 19 to 74'],
      },
    ],
    ignores: [
      'Adults aged 18 to 75 years were eligible.',
      'The median age was 62 years (range 19 to 74).',
      'Patients aged 18 to 65 years with 3 to 12 headache days per month were eligible.',
      'Patients aged 18 to 65 years with a CDAI of 200–440 were eligible.',
    ],
  },
  *build(annotations, document) {
    const byRecord = new Map<number, Ages>();
    for (const group of sentenceGroups(annotations, document)) {
      if (group.background) continue;
      const index = group.record?.index ?? 0;
      const ages = byRecord.get(index) ?? { limits: [], ranges: [] };
      byRecord.set(index, ages);
      ages.limits.push(...limitsIn(group, document));
      ages.ranges.push(...rangesIn(group, document));
    }
    for (const { limits, ranges } of byRecord.values()) {
      const [limit] = limits;
      // Cohorts of several ages: which of them a range is of cannot be told.
      if (limit === undefined || limits.some((other) => !sameLimits(limit, other))) continue;
      for (const range of ranges) {
        yield {
          kind: 'eligibility',
          // The criterion may stand pages before.
          start: range.start,
          end: range.end,
          label: `${limit.text}: ${range.text}`.replace(/\s+/g, ' '),
          parts: [
            { role: 'age-limit', annotation: limit.id, stated: true },
            { role: 'age-range', annotation: range.id, stated: true },
          ],
          qualifiers: [],
          background: false,
        };
      }
    }
  },
};

interface Ages {
  readonly limits: Population[];
  readonly ranges: Figure[];
}

const ADMITS =
  /\b(?:eligib\w*|inclusion criteria|were (?:enrolled|included|recruited|randomi[sz]ed|assigned)|recruited|enrolled|required to be)\b/;

function* limitsIn(group: SentenceGroup, { text }: TrialDocument): Iterable<Population> {
  const inCriteria = group.section?.kind === 'eligibility';
  if (!group.annotations.some(isAge)) return;
  const sentence = text.slice(group.sentence.start, group.sentence.end);
  if (!inCriteria && (group.section?.kind === 'results' || !ADMITS.test(sentence))) return;
  for (const one of group.annotations) {
    if (!isAge(one) || (one.low === undefined && one.high === undefined)) continue;
    // "age range 51–88 years" tells of those who took part.
    if (!/\b(?:range|mean|median)\b/i.test(one.text)) yield one;
  }
}

function isAge(one: Annotation): one is Population {
  return one.type === 'population' && one.aspect === 'age';
}

function sameLimits(a: Population, b: Population): boolean {
  return a.low === b.low && a.high === b.high;
}

/** "Median age was 62 years (range 19 to 80)", "ages ranged from 19 to 80 years": in years, of all participants. */
function* rangesIn(group: SentenceGroup, { text }: TrialDocument): Iterable<Figure> {
  if (group.section?.kind === 'eligibility') return;
  const figures = group.annotations.filter(isFigure);
  for (const figure of figures) {
    if (figure.kind !== 'range' || (figure.unit !== undefined && figure.unit !== 'a')) continue;
    const before = text.slice(Math.max(group.sentence.start, figure.start - 60), figure.start);
    const behind = text.slice(figure.end, figure.end + 12);
    if (!OF_AGE.test(before) || NOT_IN_YEARS.test(before + figure.text + behind)) continue;
    // "aged 18 to 60 years with four to 14 migraine days", "… and a CDAI of 220–450": of what is counted or scored.
    if (!OF_THINGS.test(behind) && !OF_SCORE.test(before)) yield figure;
  }
}

const OF_AGE = /\b(?:[Aa]ges?|[Aa]ged)\b(?! at)(?:[^.;]|\.\d)*$/;
const OF_THINGS = /^ (?!(?:years?|yrs?|old|in|and|for|with|at|among|or|vs|versus|of|on|to)\b)[a-z]{2,}/;
const OF_SCORE = /(?:[A-Z]{3,}\)?|scores?) (?:of |between |from )?$/;
const NOT_IN_YEARS = /\b(?:months?|mo|weeks?|wk|days?|hours?)\b/;

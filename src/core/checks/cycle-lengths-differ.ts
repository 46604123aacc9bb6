import type { Dose, Figure, SchedulePart, Span } from '../../schema/annotation.js';
import { byRecord } from './by-record.js';
import type { Check, CheckContext, FindingParts } from './check.js';
import { sentenceAt, wordsBefore } from './own-sentences.js';

const DAYS: Readonly<Record<string, number>> = { d: 1, wk: 7 };

/** A cycle has one length. */
export const cycleLengthsDiffer: Check = {
  id: 'cycle-lengths-differ',
  summary:
    'The length of a cycle against the rhythm printed beside it ("every 21 days", "three-week cycle"), and against the cycle of the same dose elsewhere.',
  why: 'A dose every three weeks does not fit into cycles of 28 days: one of the two is wrong.',
  silentWhen: [
    'the rhythm fits into the cycle a whole number of times',
    'the rhythm changes ("then", "thereafter", "followed by")',
    'another drug, dose or arm',
  ],
  severity: 'warning',
  claims: ['dosing'],
  examples: {
    fires: [
      'Docetaxel 75 mg/m² IV was given on day 1 every 3 weeks (28-day cycle).',
      'Oral zelotinib 12 mg once daily was given on days 1–14 of each 21-day cycle.\n\nZelotinib 12 mg once daily on days 1–14 of a 28-day cycle was well tolerated.',
    ],
    silent: [
      'Docetaxel 75 mg/m² IV was given on day 1 every 3 weeks (21-day cycle).',
      'Nivolumab 240 mg IV was given every 2 weeks in 28-day cycles.',
    ],
  },
  *run(context) {
    const known = new Map<string, Dose>();
    const ofSeveralArms = recordsOfSeveralArms(context);
    for (const claim of context.claims) {
      if (claim.kind !== 'dosing' || claim.background) continue;
      const part = claim.parts.find(({ role }) => role === 'dose');
      const dose = part === undefined ? undefined : context.get(part.annotation);
      if (dose?.type !== 'dose' || dose.cycleDays === undefined) continue;
      const beside = rhythmBeside(context, dose, dose.cycleDays);
      if (beside !== undefined) yield beside;
      const drug = dose.drug === undefined ? undefined : context.get(dose.drug);
      if (claim.arm === undefined && ofSeveralArms.has(claim.record)) continue;
      if (drug?.type !== 'drug' || dose.days === undefined || CHANGES.test(sentenceOf(context, dose)))
        continue;
      const { amount, days } = dose;
      const key = [claim.record, claim.arm, drug.name, amount.value, amount.unit, days.join(',')].join('|');
      const earlier = known.get(key);
      if (earlier === undefined) known.set(key, dose);
      else if (earlier.cycleDays !== dose.cycleDays) yield differing(earlier, dose, drug.name);
    }
  },
};

/** Records of trials that give a drug in more than one way, for all that is known. */
function recordsOfSeveralArms({ annotations, document }: CheckContext): ReadonlySet<number> {
  const several = annotations.filter(
    (one) =>
      one.type === 'design' &&
      (one.aspect === 'ratio' ||
        (one.aspect === 'arms' && one.value !== 'single-arm') ||
        /random/.test(one.value)),
  );
  return new Set(byRecord(document, several).keys());
}

const CHANGES =
  /\b(?:then|thereafter|followed|afterwards|maintenance|induction|consolidation|until|changed|versus|vs)\b/i;

function sentenceOf({ document }: CheckContext, { start }: Dose): string {
  const sentence = sentenceAt(document, start);
  return sentence === undefined
    ? ''
    : document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
}

/** "every 3 weeks (28-day cycle)": the rhythm that stands right beside the cycle of a dose. */
function rhythmBeside(context: CheckContext, dose: Dose, cycleDays: number): FindingParts | undefined {
  const cycle = dose.schedule?.find(({ part }) => part === 'cycle');
  if (cycle === undefined) return undefined;
  for (const { start, end, text, days } of rhythmsNear(context, dose, cycle)) {
    if (days < 7 || cycleDays % days === 0 || !areBeside(context, { start, end }, cycle)) continue;
    return {
      finding: {
        start: cycle.start,
        end: cycle.end,
        message: `A rhythm of ${days} days (${text}) does not fit into a cycle of ${cycleDays} days.`,
        related: [{ start, end, message: `${days} days` }],
        evidence: { rhythmDays: days, cycleDays },
        accuses: [dose.id],
      },
    };
  }
  return undefined;
}

interface Rhythm extends Span {
  readonly text: string;
  readonly days: number;
}

/** The dose's own frequency, and lengths of time near the cycle behind "every" or before "cycle". */
function* rhythmsNear(
  { annotations, document }: CheckContext,
  { frequency, schedule = [] }: Dose,
  cycle: SchedulePart,
): Iterable<Rhythm> {
  const part = schedule.find((one) => one.part === 'frequency');
  const [, count = '', unit = ''] = /^Q(\d*)([WD])$/.exec(frequency ?? '') ?? [];
  if (part !== undefined && unit !== '')
    yield { ...part, days: (count === '' ? 1 : Number(count)) * (unit === 'W' ? 7 : 1) };
  for (const figure of lengthsNear(annotations, cycle.start - REACH, cycle.end + REACH)) {
    if (figure.start < cycle.end && figure.end > cycle.start) continue;
    const isRhythm = /\b(?:every|q)\s*$/i.test(wordsBefore(document, figure.start, 16));
    const isCycle = /^\W{0,2}cycles?\b/i.test(document.text.slice(figure.end, figure.end + 9));
    if (isRhythm || isCycle) yield { ...figure, days: (figure.value ?? 0) * (DAYS[figure.unit ?? ''] ?? 0) };
  }
}

const GLUE = /^[\s,;(–-]*(?:(?:as|of|in|on|with|each|every|an?|per|q|i\.e\.)[\s,(]*)*$/i;

/** Nothing but glue stands between them, and what follows is not another rhythm. */
function areBeside({ document }: CheckContext, rhythm: Span, cycle: Span): boolean {
  const [first, second] = rhythm.end <= cycle.start ? [rhythm, cycle] : [cycle, rhythm];
  return (
    GLUE.test(document.text.slice(first.end, second.start)) &&
    !/^[\s,)]*(?:thereafter|afterwards|then)/i.test(document.text.slice(second.end, second.end + 16))
  );
}

const REACH = 30;

function* lengthsNear(annotations: CheckContext['annotations'], from: number, to: number): Iterable<Figure> {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((annotations[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < annotations.length; i++) {
    const one = annotations[i];
    if (one === undefined || one.start > to) return;
    if (one.type === 'figure' && one.kind === 'duration' && one.unit !== undefined) yield one;
  }
}

function differing(earlier: Dose, later: Dose, drug: string): FindingParts {
  return {
    finding: {
      start: later.start,
      end: later.end,
      message: `The cycle of ${drug} ${later.text} has ${later.cycleDays} days here and ${earlier.cycleDays} days before.`,
      related: [{ start: earlier.start, end: earlier.end, message: `cycle of ${earlier.cycleDays} days` }],
      evidence: { here: later.cycleDays ?? 0, before: earlier.cycleDays ?? 0 },
      accuses: [earlier.id, later.id],
    },
  };
}

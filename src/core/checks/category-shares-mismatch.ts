import type { Figure } from '../../schema/annotation.js';
import type { Printed } from '../stats/printed.js';
import { isSlip } from '../stats/slip.js';
import type { TrialDocument } from '../text/document.js';
import type { Check } from './check.js';
import { printedPart } from './figure-numbers.js';
import { isBound } from './guards.js';
import { decimal } from './wording.js';

/** Stages, classes and races: every patient is in one of them, so that their shares add up to 100 %. */
export const categorySharesMismatch: Check = {
  id: 'category-shares-mismatch',
  summary:
    'A list of shares of stages, classes or races against 100 %; any list that makes up 100 % is vouched for.',
  why: 'Each patient has one stage, one class and one race, so the shares of a list that names them all add up to 100 % but for rounding, and to less where some are unknown. A list of three shares or more that does so is one of shares of everyone, whatever it names.',
  silentWhen: [
    'the sum is at most 100 % and the rounding or truncating of each share: some may be unknown (only an info where one digit explains it)',
    'the list names no scale of stages or classes from its first to its last step, and no races with "other"',
    'another number of shares than of names: two arms side by side',
    'the shares are those of an outcome in each of them',
    'more than one answer may be given: symptoms, events, treatments',
  ],
  severity: 'warning',
  examples: {
    fires: [
      'Disease stage was I in 20%, II in 35%, III in 30% and IV in 25%.',
      'Patients were white (62%), Black (21%), Asian (15%), and other (12%).',
    ],
    silent: [
      'Disease stage was I in 20%, II in 35%, III in 30% and IV in 15%.',
      'Disease stage was I in 20%, II in 35%, and III in 30%.',
      'Remission was seen in 90% of stage I, 70% of stage II and 40% of stage III.',
      'Nausea was seen in 62%, vomiting in 41%, rash in 25% and other events in 32%.',
      'Stage was I in 40% and 38%, II in 35% and 36%, and III in 25% and 26%.',
    ],
  },
  *run({ document, byType, claims }) {
    const outcomes = new Set(
      claims.flatMap(({ endpoint, parts }) =>
        endpoint === undefined ? [] : parts.map(({ annotation }) => annotation),
      ),
    );
    for (const run of listsOf(byType.figure, document)) {
      const figures = run.map(({ figure }) => figure.id);
      const sum = run.reduce((all, { share }) => all + share.value, 0);
      const room = run.reduce((all, { share }) => all + share.unit, 0);
      const [first, last] = [run[0]?.figure, run.at(-1)?.figure];
      if (first === undefined || last === undefined) continue;
      const words = wordsAround(first, last, document);
      const closed =
        !figures.some((id) => outcomes.has(id)) &&
        !OF_EACH.test(words) &&
        ARE.test(words) &&
        namesAll(words, run.length);
      const arithmetic = `${run.map(({ share }) => share.text).join(' + ')} = ${decimal(sum)} %`;
      if (Math.abs(sum - 100) <= room / 2 + DUST) {
        const strength = closed ? 'proven' : 'consistent';
        if (closed || room <= MOST_ROOM)
          yield { proof: { strength, figures, message: `${arithmetic}, all.` } };
      } else if (closed && isOff(run, sum, room)) {
        yield {
          finding: {
            start: first.start,
            end: last.end,
            ...(sum < 100 ? { severity: 'info' as const } : {}),
            message: `The shares of all categories are ${sum > 100 ? 'more' : 'less'} than 100 %: ${arithmetic}.`,
            evidence: { sum },
            accuses: figures,
          },
        };
      }
    }
  },
};

const DUST = 1e-7;
/** With more room than this in points for rounding, 100 % is soon met by chance. */
const MOST_ROOM = 4;
const LEAD = 60;
const TAIL = 24;

interface Share {
  readonly figure: Figure;
  readonly share: Printed;
}

/** Numbers that may stand between the shares of a list. */
const BETWEEN: ReadonlySet<Figure['kind']> = new Set(['count', 'sample-size', 'age', 'duration', 'quantity']);
const GLUE = /^[^.;:]{1,45}$/;
const CONTRAST = /\b(?:vs?|versus|compared|than|from|difference|change)\b/;

/** Three shares or more in a row, which nothing but words and counts part: each row as long as it goes. */
function* listsOf(figures: readonly Figure[], { text }: TrialDocument): Iterable<readonly Share[]> {
  let run: Share[] = [];
  for (const figure of figures) {
    if (BETWEEN.has(figure.kind)) continue;
    const share = figure.kind === 'percentage' && !isBound(figure) ? printedPart(figure, 'value') : undefined;
    const last = run.at(-1)?.figure;
    const glue = last === undefined ? '' : text.slice(last.end, figure.start);
    const goesOn = last !== undefined && GLUE.test(glue.replace(/\d[.,]\d/g, '0')) && !CONTRAST.test(glue);
    if (share === undefined || !goesOn) {
      if (run.length > 2) yield run;
      run = [];
    }
    if (share !== undefined) run.push({ figure, share });
  }
  if (run.length > 2) yield run;
}

/** More than 100 % by more than rounding and truncating, or less by a slip of the pen. */
function isOff(run: readonly Share[], sum: number, room: number): boolean {
  if (Math.abs(sum - 100) <= room + DUST) return false;
  return sum > 100 || isSlipped(run, 100 - sum, room / 2);
}

/** True where one digit of a share, or two swapped ones, would make the sum 100 % to its rounding. */
function isSlipped(run: readonly Share[], missing: number, rounding: number): boolean {
  return run.some(({ share: { value, unit, decimals } }) => {
    // Whole percentages are one slip away from too many others.
    const steps = decimals === 0 ? 0 : Math.floor(rounding / unit + DUST);
    return Array.from({ length: 2 * steps + 1 }, (_, i) => value + missing + (i - steps) * unit).some(
      (meant) => meant > 0 && isSlip(value.toFixed(decimals), meant.toFixed(decimals), 2),
    );
  });
}

/** The words of the list and of its sentence around it. */
function wordsAround(first: Figure, last: Figure, { text }: TrialDocument): string {
  const before = text.slice(Math.max(0, first.start - LEAD), first.start).replace(/^.*[.;]\s/s, '');
  const behind = text.slice(last.end, last.end + TAIL).replace(/[.;]\s.*$/s, '');
  return `${before}${text.slice(first.start, last.end)}${behind}`;
}

const STEPS: readonly RegExp[] = [/\b(?:0|I[ABC]?)\b/, /\bII[ABC]?\b/, /\bIII[ABC]?\b/, /\bIV[ABC]?\b/];
const STEP = /\b(?:IV|I{1,3})[ABC]?\b/g;
const SCALE = /\b(?:[Ss]tage|NYHA|ASA|class)\b/;
const RACES =
  /\b(?:white|black|asian|african american|caucasian|hispanic|latin[oa]|native|other|unknown|multiracial)\b/gi;

/** "62% in stage I, 45% in stage II": what is told is how many of each had something. */
const OF_EACH =
  /\b(?:for|of(?!\s(?:all\s|the\s)?(?:patients|participants|subjects|cases|people|women|men|tumou?rs)\b)|among|rates?|respon\w+|surviv\w+|relaps\w+|recur\w+|died|deaths?)\b|%\)?\s(?:in|with)\b|\bin (?:stage|NYHA|ASA|class|white|black)\b/i;
/** "Stage was I in 20%", "patients were white (62%)", "20% had stage I": what people are. */
const ARE =
  /\b(?:stages?|class|race)\b[^.;]{0,20}\b(?:was|were)\b|\b(?:were|had)\s(?:stage|class|NYHA|ASA|white|caucasian|black|asian)\b/i;

/** True where words name as many steps of a scale as there are shares, from its first to its last, or races with "other". */
function namesAll(words: string, shares: number): boolean {
  const steps = words.match(STEP) ?? [];
  if (SCALE.test(words) && steps.length === shares && new Set(steps).size === shares)
    return STEPS.slice(0, 3).every((step) => step.test(words));
  const races = (words.match(RACES) ?? []).map((race) => race.toLowerCase());
  if (races.includes('hispanic') || races.length !== shares || new Set(races).size !== shares) return false;
  return races.includes('other') && (races.includes('white') || races.includes('caucasian'));
}

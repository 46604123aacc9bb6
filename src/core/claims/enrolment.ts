/** The flow of people through the trial: screened, enrolled, randomised, treated, completed, analysed, and who left. */
import type { Figure } from '../../schema/annotation.js';
import type { ClaimPart, ClaimRole } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { splits } from './allocation.js';
import { isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';

export const enrolment: ClaimBuilder = {
  kind: 'enrolment',
  summary:
    'How many people were screened, enrolled, randomised, treated, completed and analysed, and how many left.',
  examples: {
    builds: [
      { text: 'Of 53 screened patients, 46 completed the study.', labels: ['screened 53, completed 46'] },
      {
        text: 'Of 90 women who were randomised, 7 withdrew and 83 completed the trial.',
        labels: ['randomised 90, discontinued 7, completed 83'],
      },
    ],
    ignores: ['Of 61 patients, 27 responded.'],
  },
  *build(annotations, document) {
    const arms = new Set(
      splits(annotations, document).flatMap((split) => split.arms.map(({ figure }) => figure)),
    );
    for (const group of sentenceGroups(annotations, document)) {
      if (group.section?.kind === 'eligibility') continue;
      const steps = stepsOf(group, arms, document);
      const first = steps[0];
      const last = steps.at(-1);
      // Those who left say nothing without those they left.
      if (first === undefined || last === undefined || steps.every(({ role }) => role === 'discontinued'))
        continue;
      yield {
        kind: 'enrolment',
        start: first.figure.start,
        end: last.figure.end,
        label: steps.map(({ role, figure }) => `${role} ${figure.printed?.value ?? figure.text}`).join(', '),
        parts: steps.map(({ role, figure, stated }): ClaimPart => ({ role, annotation: figure.id, stated })),
        qualifiers: [],
        background: group.background,
      };
    }
  },
};

interface Step {
  readonly role: ClaimRole;
  readonly figure: Figure;
  /** False where those who stopped may yet have completed, or only some of those who left are counted. */
  readonly stated: boolean;
}

/** How far behind a number its verb may stand, in UTF-16 code units. */
const REACH = 90;

function stepsOf(group: SentenceGroup, arms: ReadonlySet<Figure>, { text }: TrialDocument): readonly Step[] {
  const figures = group.annotations.filter(isFigure);
  const steps: Step[] = [];
  for (const [i, figure] of figures.entries()) {
    if (figure.kind !== 'sample-size' && figure.kind !== 'count') continue;
    // The size of an arm, cohort or centre is no step of the whole trial.
    const before = text.slice(Math.max(group.sentence.start, figure.start - 40), figure.start);
    if (arms.has(figure) || IN_PART.test(before) || OTHERS.test(before) || WERE_GIVEN.test(before)) continue;
    const next = figures.slice(i + 1, i + 4).find(({ kind }) => kind !== 'percentage' && kind !== 'duration');
    const until = Math.min(group.sentence.end, next?.start ?? group.sentence.end, figure.end + REACH);
    const behind = text.slice(figure.end, until);
    if (BEFORE_NEXT.test(behind) || isTreatedPart(figures, i)) continue;
    const step = stepAt(figure, behind);
    const lost = steps.findLast(({ role }) => role === 'discontinued');
    // "19 discontinued (8 withdrew consent, …)": the reasons are no further losses.
    const isReason =
      lost !== undefined &&
      /\([^)]*$/.test(text.slice(Math.max(lost.figure.end, figure.start - REACH), figure.start));
    if (step !== undefined && !(isReason && step.role === 'discontinued')) steps.push(step);
  }
  return steps.filter((step, i) => !isOfScreening(step, steps.slice(0, i), steps.slice(i + 1)));
}

/** "51 completed the study: 26 (51%) had been treated with one and 25 (49%) with the other": parts of a number told before. */
function isTreatedPart(figures: readonly Figure[], at: number): boolean {
  if (figures[at]?.stage !== 'treated') return false;
  const sizes = (some: readonly Figure[]) =>
    some.filter(({ kind }) => kind === 'sample-size' || kind === 'count').map(({ value = 0 }) => value);
  const [part = 0, other] = sizes(figures.slice(at, at + 4));
  return other !== undefined && sizes(figures.slice(Math.max(0, at - 2), at)).includes(part + other);
}

/** "Of 900 screened, 640 could be evaluated for the marker and 210 were randomised": no analysis of the trial. */
function isOfScreening({ role }: Step, before: readonly Step[], after: readonly Step[]): boolean {
  return (
    role === 'analysed' &&
    before.some((step) => step.role === 'screened') &&
    after.some((step) => step.role === 'randomised')
  );
}

const SHARE = String.raw`(?:\s*[([][^()[\]]{0,24}[)\]])?`;
const PEOPLE =
  '(?:more |others? |further )?(?:patients?|participants?|subjects?|people|women|men|children|adults|infants|pts?|individuals|volunteers)';
const LEFT = new RegExp(
  String.raw`^${SHARE}\s+(?:${PEOPLE}${SHARE}\s+)?(?:(?:who\s+)?(?:were|was|had)\s+)?(?:(withdrew|withdrawn|dropped out|lost to|left)|(discontinued|stopped|died|did not complete|excluded|refused))\b`,
);
/** "discontinued the study", "19 discontinued.": what was discontinued is the study. */
const STUDY =
  /^\s*(?:(?:the |from the |study |trial )?(?:study|trial|participation|follow|early|premature)|[.,;(]|$)/;
/** What was stopped was not the study, or only those who left for one reason are counted. */
const PARTLY =
  /\b(?:treatment|therapy|drug|medication|because|due to|owing to|for|after|including|of whom)\b/;
const WHO = new RegExp(
  String.raw`^${SHARE}\s+(?:${PEOPLE}\s+)?(?:who\s+|that\s+)?(?:(?:were|had been|underwent)\s+(?:randomly\s+)?(randomi[sz]|enrolled|included|recruited|assigned)|(began|started|initiated)\b)`,
);

/** "Over and above the 812 analysed, 90 had been randomised": other people than those told of. */
const OTHERS =
  /\b(?:over and above|in addition to|besides|apart from|aside from|on top of|excluding|not counting)\s(?:(?:the|these|those|our)\s)?$/i;
/** "48 663 received three and were included": doses. */
const WERE_GIVEN = /\b(?:received|took|had)\s(?:all\s|only\s|at least\s)?$/;
/** "267 had been treated before 240 were randomised": what came before is no later step. */
const BEFORE_NEXT = /\bbefore\s(?:the\s)?$/;

/** "Cohort A enrolled 40 patients, cohort B 38": of a part only. */
const IN_PART =
  /\b(?:[Cc]ohort|[Aa]rm|[Gg]roup|[Cc]ent(?:er|re)|[Ss]ite|[Pp]art|[Ss]tage|[Ss]tratum)\s+(?:[A-Z]|\d|[IVX]+)\b[^.;,\d]{0,24}$/;
const NO_PEOPLE =
  /^\s*(?:[\p{L}-]+\s)?(?:hospitals?|cent(?:er|re)s?|sites?|countries|practices|clinics|months?|weeks?|days|years?|eyes)\b/u;

function stepAt(figure: Figure, behind: string): Step | undefined {
  if (NO_PEOPLE.test(behind)) return undefined;
  const left = LEFT.exec(behind);
  if (left !== null) {
    const whole =
      left[1] !== undefined || (left[2] === 'discontinued' && STUDY.test(behind.slice(left[0].length)));
    const stated = whole && !PARTLY.test(behind.replace(/lost to follow-?\s?up/, ''));
    return { role: 'discontinued', figure, stated };
  }
  if (figure.stage !== undefined) return { role: figure.stage, figure, stated: true };
  if (figure.kind !== 'sample-size') return undefined;
  const who = WHO.exec(behind);
  if (who === null) return undefined;
  const verb = who[1] ?? '';
  const role =
    who[2] !== undefined ? 'treated' : /^(?:random|assigned)/.test(verb) ? 'randomised' : 'enrolled';
  return { role, figure, stated: true };
}

/** Shares of patients with a harm, sentence by sentence: of which event, how grave, in which arm. */
import type { Endpoint, Figure } from '../../schema/annotation.js';
import { copyWith } from '../text/copy.js';
import type { TrialDocument } from '../text/document.js';
import type { ArmPlace } from './arm-places.js';
import { isFigure, type SentenceGroup } from './by-sentence.js';
import { type HarmWords, harmWords } from './harm-words.js';
import { peopleOf } from './people.js';

export interface HarmShare extends Omit<HarmWords, 'term' | 'clear'> {
  /** "AE", or the concept of an event. */
  readonly term: string;
  readonly figure: Figure;
  readonly arm: string | undefined;
  readonly side: 'first' | 'second' | undefined;
}

/** A sentence without any of these names no harm, or only one of no grade and cause, with which nothing is to be compared. */
const OF_HARM =
  /adverse|toxic|side[- ]effect|\b(?:T[ER]|S)?AEs?\b|grade|\bgr?\.?\s?[≥>\dIV]|severe|mild|moderate|serious|related|attributed|discontinu|withdr|stopp/i;

/** Sentences that tell of one time or of events, not of patients over the whole trial. */
const OTHER_BASE =
  /\b(?:cycles?|doses? (?:\d|one|two)|(?:first|second|third|last|booster) dose|weeks?|months?|days?|years?|extension|run-in|maintenance|induction|per|risk|odds|deaths?|died|episodes?)\b/i;
const LONGEST = 1200;
const WORDS_BEHIND = 60;
/** "22.7% had a serious TEAE": the words behind the share say what it is of. */
const SAID_BEHIND =
  /^[\s)\]]*(?:of (?:the |all )?(?:patients|participants|pts|subjects) )?(?:had|experienced|reported|developed|discontinued|stopped|withdrew)\b[^.;,()\d]*/i;

interface Context extends HarmWords {
  readonly known: boolean;
}

/** The shares of a sentence whose event and gravity are plain. */
export function* harmShares(
  group: SentenceGroup,
  document: TrialDocument,
  places: ReadonlyMap<string, ArmPlace>,
): Iterable<HarmShare> {
  const { sentence, annotations } = group;
  const { text } = document;
  const figures = annotations.filter(isFigure);
  const shares = figures.filter(
    ({ kind, printed, text: shown }) =>
      kind === 'percentage' && printed !== undefined && /%|per ?cent/i.test(shown),
  );
  if (shares.length === 0 || sentence.end - sentence.start > LONGEST) return;
  const words = text.slice(sentence.start, sentence.end);
  if (!OF_HARM.test(words) || OTHER_BASE.test(words)) return;
  if (figures.some(({ kind, unit }) => kind === 'count' && unit === 'events')) return;
  let context: Context | undefined;
  let from = sentence.start;
  for (const [i, figure] of shares.entries()) {
    const place = places.get(figure.id);
    const until = Math.min(shares[i + 1]?.start ?? sentence.end, figure.end + WORDS_BEHIND);
    const behind = SAID_BEHIND.exec(text.slice(figure.end, until))?.[0];
    const renamed = namesGravity(shares[i - 1], figure, text);
    const isSecond = place?.side === 'second' && !renamed;
    if (!isSecond) {
      const span =
        behind === undefined
          ? { start: from, end: figure.start }
          : { start: figure.end, end: figure.end + behind.length };
      context = next(context, span, group, text);
    }
    from = behind === undefined ? figure.end : figure.end + behind.length;
    if (LEFT_FOR.test(text.slice(sentence.start, figure.start))) continue;
    if (context === undefined || !context.known || context.term === undefined) continue;
    if (saysSomethingElse(figure, text)) continue;
    if (peopleOf(figure, group, document) !== undefined) continue;
    const { grade, serious, related, discontinued, term } = context;
    // "grade 3 or higher in 70% and of any grade in 55%": the same people, and not those of another arm.
    const isOfBoth = renamed || namesGravity(figure, shares[i + 1], text);
    const side = isOfBoth && place?.arm === undefined ? undefined : place?.side;
    yield { term, grade, serious, related, discontinued, figure, arm: place?.arm, side };
  }
}

/** True where the words between two shares say how grave the events of the second are. */
function namesGravity(share: Figure | undefined, next: Figure | undefined, text: string): boolean {
  if (share === undefined || next === undefined || next.start - share.end > WORDS_BEHIND) return false;
  return GRAVITIES.test(text.slice(share.end, next.start));
}

const GRAVITIES = /\bany[- ]grade|\bgrades?\b|\bany adverse|\bserious\b|\bsevere\b/i;

/** "was stopped early by 204 (17%), chiefly for lack of efficacy (49 [4%]) or adverse events (61 [5%]": why people left. */
const LEFT_FOR =
  /\b(?:stopped|discontinued|withdrew|withdrawn|left)\b[^.;]*\b(?:for|because of|due to|owing to)\b[^.;]*\b(?:adverse|side)[^.;()]*\([^.;()]*$/i;

const OF_EVENTS = /^\s*of (?:all |the |these )*(?:[\w-]+ )?(?:events|AEs|cases|episodes)\b/i;

/** Bounds, changes and differences, and shares of events instead of patients. */
function saysSomethingElse({ cues, end }: Figure, text: string): boolean {
  const cued = cues?.some(
    (cue) => cue !== 'subgroup' && cue !== 'respectively' && cue !== 'not-patients' && cue !== 'kaplan-meier',
  );
  return cued === true || OF_EVENTS.test(text.slice(end, end + 40));
}

/** What is known behind some more words; undefined where they name something that is not understood. */
function next(
  before: Context | undefined,
  span: { readonly start: number; readonly end: number },
  { annotations }: SentenceGroup,
  text: string,
): Context | undefined {
  const inside = annotations.filter(({ start, end }) => start >= span.start && end <= span.end);
  const events = inside.filter((one): one is Endpoint => one.type === 'endpoint' && !isGeneral(one));
  const words = masked(text, span, [...inside.filter(({ type }) => type !== 'endpoint'), ...events]);
  const [event, ...others] = events;
  const said = event === undefined ? harmWords(words) : harmWords(`${words} ${gravityOf(event)}`, true);
  if (event !== undefined || said.term !== undefined) {
    const term = event === undefined ? said.term : plainConcept(event);
    // "Adverse events were nausea (30%)": of which gravity the listed events are is said only where a grade stands there.
    const listed = event !== undefined && said.term !== undefined;
    const known = said.clear && others.length === 0 && (!listed || said.grade !== undefined);
    return copyWith(said, { term, known });
  }
  if (before === undefined || !said.clear) return undefined;
  const isSaid = said.grade !== undefined || said.serious || said.related || said.discontinued;
  if (!isSaid) return undefined;
  return copyWith(before, {
    grade: said.grade ?? before.grade,
    serious: said.serious || before.serious,
    related: said.related || before.related,
    discontinued: said.discontinued,
  });
}

/** Concepts that mean adverse events in general. */
const GENERAL: ReadonlySet<string> = new Set([
  'AE',
  'TEAE',
  'TRAE',
  'SAE',
  'grade-3-4-AE',
  'discontinuation-AE',
  'safety',
]);

/** "serious treatment-related adverse events": adverse events in general, narrowed by words that are understood. */
function isGeneral({ concept, text }: Endpoint): boolean {
  if (GENERAL.has(concept)) return true;
  const { term, clear } = harmWords(text);
  return term !== undefined && clear;
}

const GRAVITY = /^(?:severe|serious|any[- ]grade|grades? [\d–-]+)\s|\s(?:of )?any[- ]grade$/i;

/** "severe" of "severe hypoglycaemia". */
function gravityOf({ text }: Endpoint): string {
  return GRAVITY.exec(text)?.[0] ?? '';
}

function plainConcept({ concept }: Endpoint): string {
  return concept.replace(/^(?:severe|serious|any-grade)-|-(?:of-)?any-grade$/g, '');
}

/** The text of a span with some annotations left out. */
function masked(
  text: string,
  span: { readonly start: number; readonly end: number },
  hidden: readonly { readonly start: number; readonly end: number }[],
): string {
  let shown = '';
  let at = span.start;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    shown += `${text.slice(at, start)} `;
    at = end;
  }
  return shown + text.slice(at, span.end);
}

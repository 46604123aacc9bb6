/** Of which of the trial's people a result speaks, where the sentence picks some out; and what a time of follow-up is. */
import type { Figure, FigureKind } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import type { SentenceGroup } from './by-sentence.js';
import type { Draft } from './draft.js';

/** Figures that may be a time of follow-up. */
const TIMES: ReadonlySet<FigureKind> = new Set(['median', 'mean', 'duration']);

/** Tells times of follow-up from medians of an endpoint, and gives survival results the people they are of. */
export function bindPeople(drafts: readonly Draft[], group: SentenceGroup, document: TrialDocument): void {
  for (const draft of drafts) {
    const head = draft.figures[0];
    if (head === undefined) continue;
    if (TIMES.has(head.kind) && isFollowUp(head, group, document)) {
      draft.isFollowUp = true;
      delete draft.endpoint;
    } else if (draft.endpoint === undefined || !SURVIVAL.test(draft.endpoint.concept)) continue;
    const people = peopleOf(head, group, document);
    if (people !== undefined) draft.people = people;
  }
}

/** "OS", "PFS", "PFS2", "CSS". */
const SURVIVAL = /S\d?$/;

/** How far words of people are looked for before and behind a figure, in UTF-16 code units. */
const BEFORE = 260;
const BEHIND = 90;

const PICKED_OUT =
  /\b(?:in|among|for|of|by) (?:the )?(?:[\w-]+ ){0,2}(?:patients|participants|pts|those|women|men|subjects|children|adults|cases|tumou?rs)(?: \([^()]{0,20}\))? (?:with|without|who|whose|aged|harbou?ring|in whom|younger|older|achieving|having|not)\b[^,;.()]{0,50}/gi;
const NAMED_PART =
  /\b[\w≥≤<>%+-]+ (?:subgroup|cohort|subset|population|stratum|quartile|tertile)\b|\b(?:non-?)?responders\b|\bconditional\b|\b(?:low|high|intermediate|standard|good|poor)[- ]risk\b|\b(?:stage|cohort|stratum) (?:[IVX]+[ABC]?|\d|[A-D])\b|\b(?:after|following|from|since|post)[- ](?:relapse|progression|recurrence|failure|discontinuation|remission|response|transplant\w*)\b|\b(?:landmark|censored|sensitivity|matched|per[- ]protocol)\b/gi;
/** Names of all of the trial's people. */
const EVERYBODY =
  /^(?:intention-to-treat|itt|intent-to-treat|whole|overall|entire|total|full|study|treated|all)\b/i;

/** What stands before a semicolon, a percent sign, or a comma with a space. */
const UP_TO_BREAK = /^(?:[^;%,]|,(?!\s))*/;

/** The people of a figure as printed, in lower case; undefined where the words around it pick out none. */
export function peopleOf(
  figure: Figure,
  { sentence }: SentenceGroup,
  { text }: TrialDocument,
): string | undefined {
  const before =
    text
      .slice(Math.max(sentence.start, figure.start - BEFORE), figure.start)
      .split(';')
      .at(-1) ?? '';
  const behind =
    UP_TO_BREAK.exec(text.slice(figure.end, Math.min(sentence.end, figure.end + BEHIND)))?.[0] ?? '';
  const found = [before, behind].flatMap((words) => [
    ...(words.match(PICKED_OUT) ?? []),
    ...(words.match(NAMED_PART) ?? []).filter((part) => !EVERYBODY.test(part)),
  ]);
  return found.length === 0 ? undefined : found.join('; ').toLowerCase();
}

const FOLLOW_UP = /\bfollow(?:ed)?(?:[- ]?up)?\b[^.;]{0,40}$/i;
const OF_FOLLOW_UP = /^[^.;,(]{0,8}(?:of )?(?:follow-?\s?up)\b/i;

/** "a median follow-up of 31 months", "31 months of follow-up": how long people were observed, no result of an endpoint. */
function isFollowUp({ start, end }: Figure, { sentence }: SentenceGroup, { text }: TrialDocument): boolean {
  return (
    FOLLOW_UP.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
    OF_FOLLOW_UP.test(text.slice(end, Math.min(sentence.end, end + 24)))
  );
}

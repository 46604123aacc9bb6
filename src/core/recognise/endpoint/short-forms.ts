/** Short forms: which endpoint one stands for here, by what the document defines and what else it commonly means. */

import { type EndpointEntry, endpointPhrases } from '../../lexicon/endpoints.js';
import { kebabName } from '../../lexicon/kebab-name.js';
import { copyWith } from '../../text/copy.js';
import { onceAText } from '../../text/once-a-text.js';
import { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { vocabularyWith } from '../lexicons.js';
import type { RecogniserContext } from '../recogniser.js';
import type { FoundEndpoint } from './found-endpoint.js';
import type { SentenceContexts } from './sentence-context.js';
import { rateEnd } from './shapes.js';

/** Short forms that mean something else as often: only where the document defines them as an endpoint. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    'MALE MAKE CAT ADA ESS ARR MMR CPR CRT POD PRO PROs ADL CAL ADR CCI CPC PPC PPD BOP SGA MPR PFI ABR PVR AER CDP DASH ' +
    'TUG FSS GOS MMD TFR NDI DMR TIR VE CSS CIR DRR OR RR LC ISI NEC ROP SFR SBM HAZ LAZ WAZ WHZ MHD BPD PEF CAPS ICER'
  ).split(' '),
);

/** The categories of response: "SD" is mostly a standard deviation, "PD" and "CR" have many meanings. */
const CATEGORIES: ReadonlySet<string> = new Set(['CR', 'PR', 'SD', 'PD']);

export type Meaning = Pick<EndpointEntry, 'concept' | 'name' | 'isHarm'>;

/** What a short form of the lexicon means here, or undefined where it is no endpoint. */
export function meaningOf(
  short: string,
  entry: EndpointEntry,
  longForm: string | undefined,
  hasResponse: boolean,
): Meaning | undefined {
  if (
    longForm !== undefined &&
    (AMBIGUOUS.has(short) || hasInitials(longForm, short) || endpointOf(longForm))
  ) {
    const meant = endpointOf(longForm);
    // A long form that was cut short ("clinical response" for cCR) leaves the lexicon's own.
    if (meant !== undefined && !AMBIGUOUS.has(short) && (!meant.known || entry.name.endsWith(longForm)))
      return entry;
    return meant;
  }
  if (CATEGORIES.has(short)) return hasResponse ? entry : undefined;
  return AMBIGUOUS.has(short) ? undefined : entry;
}

/** True where the words of a full form begin with the letters of the short form: a definition beyond doubt. */
function hasInitials(longForm: string, short: string): boolean {
  const initials = (longForm.match(WORDS) ?? []).map((word) => word.charAt(0).toLowerCase());
  return initials.join('') === short.toLowerCase();
}

const WORDS = /[^\s\-‐‑–]+/g;

let scanner: Tokens | undefined;

/** The endpoint that a full form names, and whether the lexicon knows it; undefined where it names none. */
export const endpointOf = onceAText(readEndpoint);

function readEndpoint(longForm: string): (Meaning & { readonly known: boolean }) | undefined {
  scanner ??= new Tokens(vocabularyWith(undefined));
  const tokens = scanner.read(longForm);
  for (let i = 0; i === 0 || tokens.isOneOf(i - 1, LEADING); i++) {
    const match = endpointPhrases.match(tokens, i);
    if (match !== undefined && match.end === tokens.count) return copyWith(match.value, { known: true });
  }
  if (!OUTCOME_NOUNS.test(longForm)) return undefined;
  return { concept: kebabName(longForm), name: longForm.replace(/\s+/g, ' '), isHarm: false, known: false };
}

const LEADING = wordSet('the a median mean confirmed best improved longer and investigator assessed');

/** Full forms of the open class end with what is measured: "failure-free survival", "complete clinical response". */
const OUTCOME_NOUNS =
  /(?:survival|response|rate|remission|score|events?|control|mortality|free interval|index|questionnaire|scale|inventory|survey|profile|checklist|thermometer)s?$/i;

/** "16.4 (SD 4.1)", "mean (SD)", "SD = 4.1": a spread, no stable disease. */
export function isStandardDeviation(tokens: Tokens, to: number): boolean {
  return (
    tokens.isNumber(to) ||
    tokens.isSymbol(to, '=') ||
    tokens.isSymbol(to, ']') ||
    isAnnounced(tokens, to) ||
    tokens.word(to - 2) === '±' ||
    isAfterMean(tokens, to - 1)
  );
}

/** "(SD, 4.6)": alone in a bracket with its number. */
function isAnnounced(tokens: Tokens, to: number): boolean {
  const glued = tokens.isSymbol(to, ',') || tokens.isSymbol(to, ':');
  return glued && tokens.isNumber(to + 1) && tokens.isSign(to - 2, '([');
}

function isAfterMean(tokens: Tokens, at: number): boolean {
  const opens = tokens.isSymbol(at - 1, '(') || tokens.isSymbol(at - 1, '[') || tokens.isSymbol(at - 1, '±');
  return opens && (tokens.word(at - 2) === 'mean' || tokens.word(at - 2) === 'average');
}

/** A short form that the lexicon does not know and the document defines: "complete clinical response (cCR)". */
export function definedEndpoint(
  context: RecogniserContext,
  contexts: SentenceContexts,
  at: number,
): FoundEndpoint | undefined {
  const { tokens } = context.block;
  const raw = tokens.raw(at);
  const longForm = context.longForm(raw.endsWith('s') ? raw.slice(0, -1) : raw);
  const meant = longForm === undefined ? undefined : endpointOf(longForm);
  if (meant === undefined || contexts.at(at).isEntryCriterion) return undefined;
  return {
    from: at,
    to: rateEnd(tokens, at + 1),
    concept: meant.concept,
    name: meant.name,
    isHarm: meant.isHarm,
    isTerm: false,
    role: undefined,
  };
}

/** Two to seven characters with a capital among the first two and one behind it: the look of a short form. */
export function isCapitals(tokens: Tokens, i: number): boolean {
  const start = tokens.startOf(i);
  const length = tokens.endOf(i) - start;
  if (length < 2 || length > 7) return false;
  return (
    isCapital(tokens.text.charCodeAt(start + 1)) ||
    (length > 2 && isCapital(tokens.text.charCodeAt(start + 2)))
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

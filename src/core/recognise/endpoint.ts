/** Endpoints: names and short forms of the lexicon, those the document defines, and the open class by its shapes. */
import { endpointShapes } from '../lexicon/endpoint-shapes.js';
import { endpointPhrases } from '../lexicon/endpoints.js';
import { diagnosisAfter, diagnosisBefore } from '../lexicon/outcome-words.js';
import { BEGINS_ENDPOINT } from '../lexicon/vocabulary.js';
import { NUMBER, type Tokens, WORD } from '../text/tokens.js';
import { endpointExamples } from './endpoint/examples.js';
import type { FoundEndpoint } from './endpoint/found-endpoint.js';
import { namedHarms } from './endpoint/harms.js';
import { namedEndpoints } from './endpoint/named.js';
import { assignRoles } from './endpoint/roles.js';
import { type RoleMarker, type SentenceContext, SentenceContexts } from './endpoint/sentence-context.js';
import { rateEnd, shapedEndpoint } from './endpoint/shapes.js';
import { endpointOf, isStandardDeviation, meaningOf } from './endpoint/short-forms.js';
import type { Recogniser, RecogniserContext } from './recogniser.js';

export const endpoint: Recogniser = {
  type: 'endpoint',
  summary: 'What a trial measures: efficacy, safety, scores and laboratory outcomes, with their role.',
  examples: endpointExamples,
  *find(context) {
    const { tokens } = context.block;
    const contexts = new SentenceContexts(context.block);
    const markers: RoleMarker[] = [];
    const listed = [...findEndpoints(context, contexts, markers)];
    const found = withNamed(context, contexts, listed, markers);
    if (found.length === 0) return;
    const endpoints = withHarms(context, contexts, found);
    settleConcepts(endpoints);
    assignRoles(context.block, contexts, endpoints);
    for (const { from, to, concept, name, role } of endpoints) {
      yield {
        type: 'endpoint',
        start: tokens.startOf(from),
        end: tokens.endOf(to - 1),
        concept,
        name,
        ...(role === undefined ? {} : { role }),
      };
    }
  },
};

/** The endpoints that lexicon, definitions and shapes give; the markers of roles met on the way go to `markers`. */
function* findEndpoints(
  context: RecogniserContext,
  contexts: SentenceContexts,
  markers: RoleMarker[],
): Iterable<FoundEndpoint> {
  const { tokens } = context.block;
  let floor = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === WORD) {
      const begins = ((tokens.flags[i] ?? 0) & BEGINS_ENDPOINT) !== 0;
      if (!begins && !isCapitals(tokens, i)) continue;
      if (context.isTaken(i)) continue;
      const found = begins
        ? (listed(context, contexts, i) ??
          shaped(context, contexts, i, floor, markers) ??
          defined(context, contexts, i))
        : defined(context, contexts, i);
      if (found === undefined) continue;
      yield found;
      floor = found.to;
      i = found.to - 1;
    } else if (
      kind === NUMBER &&
      tokens.valueOf(i) === 6 &&
      (tokens.isDash(i + 1) || tokens.touches(i + 1))
    ) {
      // "6-minute walk distance", "6MWD".
      const found = listed(context, contexts, i);
      if (found === undefined) continue;
      yield found;
      floor = found.to;
      i = found.to - 1;
    }
  }
}

/** A name or short form of the lexicon. */
function listed(
  context: RecogniserContext,
  contexts: SentenceContexts,
  at: number,
): FoundEndpoint | undefined {
  const { tokens } = context.block;
  const match = endpointPhrases.match(tokens, at);
  if (match === undefined || !isFree(context, at, match.end)) return undefined;
  const entry = match.value;
  const sentence = contexts.at(at);
  if (sentence.isEntryCriterion) return undefined;
  if (entry.needsRole && sentence.markers.length === 0) return undefined;
  if (entry.concept === 'safety' && !isStudied(tokens, at, sentence)) return undefined;
  if (entry.needsOutcome && !isOutcome(tokens, at, match.end, sentence)) return undefined;
  if (entry.needsOutcome && entry.isLevel && isStateAtEntry(tokens, match.end, sentence)) return undefined;
  if (UNBEARABLE.has(tokens.word(at - 1)) || isFreeOf(tokens, match.end)) return undefined;
  if (entry.isShort && isHyphenated(tokens, at, match.end)) return undefined;
  if (entry.concept === 'SD' && isStandardDeviation(tokens, match.end)) return undefined;
  const short = tokens.text.slice(tokens.startOf(at), tokens.endOf(match.end - 1)).replace(/s$/, '');
  const meaning = entry.isShort
    ? meaningOf(short, entry, context.longForm(short), sentence.hasResponse)
    : entry;
  if (meaning === undefined) return undefined;
  const to = rateEnd(tokens, match.end);
  return {
    from: at,
    to,
    concept: meaning.concept,
    name: meaning.name,
    isHarm: meaning.isHarm,
    role: undefined,
  };
}

/** "until unacceptable toxicity": a rule for stopping, nothing that is measured. */
const UNBEARABLE = new Set(['unacceptable', 'intolerable', 'prohibitive']);

/** "amputation-free survival" is another endpoint than amputation. */
function isFreeOf(tokens: Tokens, to: number): boolean {
  return tokens.isDash(to) && tokens.word(to + 1) === 'free';
}

/** "HbA1c of 7.0 to 10.0%": the state in which patients came, where nothing else names an endpoint. */
function isStateAtEntry(tokens: Tokens, to: number, sentence: SentenceContext): boolean {
  const word = tokens.word(to);
  return sentence.markers.length === 0 && (word === 'of' || word === 'between') && tokens.isNumber(to + 1);
}

/** "PD-1", "CR-resistant": a short form with something glued to it is another word. */
function isHyphenated(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.isDash(to) && tokens.touches(to) && tokens.touches(to + 1) && tokens.isNumber(to + 1))
    return true;
  return tokens.isDash(to) &&
    tokens.touches(to) &&
    tokens.touches(to + 1) &&
    tokens.raw(to + 1).startsWith('L')
    ? true
    : tokens.isDash(from - 1) && tokens.touches(from) && tokens.isNumber(from - 2);
}

/** A disease, a marker or a scale is an endpoint where the sentence speaks of outcomes and does not name it as a diagnosis. */
function isOutcome(tokens: Tokens, from: number, to: number, sentence: SentenceContext): boolean {
  if (sentence.markers.length > 0) return true;
  if (!sentence.speaksOfOutcomes) return false;
  if (diagnosisAfter.has(tokens.word(to))) return false;
  const next = tokens.word(to);
  if (next === '≥' || next === '≤' || next === '>' || next === '<') return false;
  return !diagnosisBefore.has(tokens.word(from - 1)) && !isWorldwide(tokens, to);
}

/** "mortality worldwide", "… in the world": a burden of disease, no outcome of a trial. */
function isWorldwide(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return word === 'worldwide' || word === 'globally' || (word === 'in' && tokens.word(at + 2) === 'world');
}

/** "safety" is an endpoint where it is named one or studied: "to evaluate the efficacy and safety of …". */
function isStudied(tokens: Tokens, at: number, sentence: SentenceContext): boolean {
  if (sentence.markers.length > 0) return true;
  for (let i = at - 1; i >= sentence.from && i > at - 9; i--) if (STUDIED.test(tokens.word(i))) return true;
  return false;
}

const STUDIED = /^(?:evaluat|assess|investigat|determin|examin|compar|explor|test|stud(?:y|ied)$)/;

function shaped(
  context: RecogniserContext,
  contexts: SentenceContexts,
  at: number,
  floor: number,
  markers: RoleMarker[],
): FoundEndpoint | undefined {
  const { tokens } = context.block;
  const match = endpointShapes.match(tokens, at);
  if (match === undefined) return undefined;
  const sentence = contexts.at(at);
  if (match.value === 'named') {
    const marker = sentence.markerAt.get(at);
    if (marker !== undefined) markers.push(marker);
    return undefined;
  }
  if (sentence.isEntryCriterion) return undefined;
  const lowest = Math.max(floor, sentence.from);
  const found = shapedEndpoint(tokens, match.value, at, match.end, lowest, sentence);
  if (found === undefined || isWorldwide(tokens, found.to)) return undefined;
  return isFree(context, found.from, found.to) ? found : undefined;
}

/** A short form that the lexicon does not know and the document defines: "complete clinical response (cCR)". */
function defined(
  context: RecogniserContext,
  contexts: SentenceContexts,
  at: number,
): FoundEndpoint | undefined {
  const { tokens } = context.block;
  if (!isCapitals(tokens, at)) return undefined;
  const raw = tokens.raw(at);
  const longForm = context.longForm(raw.replace(/s$/, ''));
  const meant = longForm === undefined ? undefined : endpointOf(longForm);
  if (meant === undefined || contexts.at(at).isEntryCriterion) return undefined;
  return {
    from: at,
    to: rateEnd(tokens, at + 1),
    concept: meant.concept,
    name: meant.name,
    isHarm: meant.isHarm,
    role: undefined,
  };
}

/** Two to seven characters with a capital among the first two and one behind it: the look of a short form. */
function isCapitals(tokens: Tokens, i: number): boolean {
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

function isFree(context: RecogniserContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.isTaken(i)) return false;
  return true;
}

/** Adds what sentences name as endpoints and no lexicon knows, in text order. */
function withNamed(
  context: RecogniserContext,
  contexts: SentenceContexts,
  found: readonly FoundEndpoint[],
  markers: readonly RoleMarker[],
): readonly FoundEndpoint[] {
  if (markers.length === 0) return found;
  const { tokens } = context.block;
  const ends = new Map<number, number>();
  for (const { from, to } of found) for (let i = from; i < to; i++) ends.set(i, to);
  const all = [...found];
  const isFreeToken = (i: number) => !context.isTaken(i);
  for (const [k, marker] of markers.entries()) {
    const limit = Math.min(contexts.at(marker.from).to, markers[k + 1]?.from ?? tokens.count);
    for (const named of namedEndpoints(tokens, marker, limit, (i) => ends.get(i) ?? 0, isFreeToken)) {
      for (let i = named.from; i < named.to; i++) ends.set(i, named.to);
      all.push(named);
    }
  }
  return all.sort((a, b) => a.from - b.from);
}

/** Adds the events that sentences on harms name with their percentages, in text order. */
function withHarms(
  context: RecogniserContext,
  contexts: SentenceContexts,
  found: readonly FoundEndpoint[],
): readonly FoundEndpoint[] {
  const { tokens } = context.block;
  const owned = new Set<number>();
  for (const { from, to } of found) for (let i = from; i < to; i++) owned.add(i);
  const all = [...found];
  let read = -1;
  for (const { from, isHarm } of found) {
    const sentence = contexts.at(from);
    if (!isHarm || sentence.from === read) continue;
    read = sentence.from;
    all.push(...namedHarms(tokens, sentence.from, sentence.to, (i) => !owned.has(i) && !context.isTaken(i)));
  }
  return all.length === found.length ? found : all.sort((a, b) => a.from - b.from);
}

const OF_TUMOURS = new Set(['PFS', 'OS', 'DCR', 'DOR', 'ORR', 'TTP']);

/** Beside survival and disease control a bare "response rate" is the objective one, and "mFS" a misprint of mPFS. */
function settleConcepts(endpoints: readonly FoundEndpoint[]): void {
  const ofTumours = endpoints.some(({ concept }) => OF_TUMOURS.has(concept));
  const hasProgression = endpoints.some(({ concept }) => concept === 'PFS');
  for (const endpoint of endpoints) {
    if (endpoint.concept === 'response-rate' && ofTumours && /^response rate$/.test(endpoint.name)) {
      endpoint.concept = 'ORR';
      endpoint.name = 'objective response rate';
    } else if (endpoint.concept === 'mFS' && hasProgression) {
      endpoint.concept = 'PFS';
      endpoint.name = 'progression-free survival';
    }
  }
}

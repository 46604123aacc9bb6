/** Endpoints: names and short forms of the lexicon, those the document defines, and the open class by its shapes. */
import { endpointShapes } from '../lexicon/endpoint-shapes.js';
import { kebabName } from '../lexicon/kebab-name.js';
import { numberWord } from '../lexicon/number-words.js';
import { americanSpelling } from '../lexicon/spellings.js';
import { BEGINS_ENDPOINT, NAMES_ROLE, REPORTS_ENDPOINT, SHAPES_ENDPOINT } from '../lexicon/vocabulary.js';
import { foldText } from '../text/characters.js';
import { INNER_CAPITAL, NUMERAL, type Openings } from '../text/shapes.js';
import { NUMBER, WORD } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import { BracketedShortForms } from './endpoint/bracketed.js';
import { endpointExamples } from './endpoint/examples.js';
import type { FoundEndpoint } from './endpoint/found-endpoint.js';
import { FoundEndpoints } from './endpoint/found-endpoints.js';
import { listedHarms, namedHarms } from './endpoint/harms.js';
import { instrument } from './endpoint/instrument.js';
import { isWorldwide, listedEndpoint } from './endpoint/listed.js';
import { addNamed, addNamedBefore } from './endpoint/named.js';
import { isNoEndpoint } from './endpoint/no-endpoint.js';
import { registryTitles } from './endpoint/registry-title.js';
import { isValueOf, reportedItems } from './endpoint/reported.js';
import { assignRoles } from './endpoint/roles.js';
import { type SentenceContext, SentenceContexts } from './endpoint/sentence-context.js';
import { shapedEndpoint } from './endpoint/shapes.js';
import { definedEndpoint, isCapitals } from './endpoint/short-forms.js';
import type { Recogniser, RecogniserContext } from './recogniser.js';

/** Words of endpoints, shapes, reports and roles, short forms, and the numbers that open a few names. */
const OPENINGS: Openings = {
  words: BEGINS_ENDPOINT | SHAPES_ENDPOINT | REPORTS_ENDPOINT | NAMES_ROLE,
  shapes: INNER_CAPITAL | NUMERAL,
};

export const endpoint: Recogniser = {
  type: 'endpoint',
  summary: 'What a trial measures: efficacy, safety, scores and laboratory outcomes, with their role.',
  examples: endpointExamples,
  *find(context) {
    const { tokens } = context.block;
    const contexts = new SentenceContexts(context.block);
    const reports: number[] = [];
    const known = findEndpoints(context, contexts, reports);
    const endpoints = withOpenClass(context, contexts, known, reports).filter(
      (one) => !isNoEndpoint(tokens, one),
    );
    if (endpoints.length === 0) return;
    settleConcepts(endpoints);
    assignRoles(context.block, contexts, endpoints);
    for (const { from, to, concept, name, role } of endpoints) {
      yield {
        type: 'endpoint',
        start: tokens.startOf(from),
        end: tokens.endOf(to - 1),
        concept,
        name,
        role,
      };
    }
  },
};

/**
 * The endpoints that lexicon, definitions and shapes give, in text order. The words that report endpoints go to `reports`:
 * they are read once the known endpoints stand.
 */
function findEndpoints(
  context: RecogniserContext,
  contexts: SentenceContexts,
  reports: number[],
): readonly FoundEndpoint[] {
  const { tokens } = context.block;
  const all: FoundEndpoint[] = [];
  const brackets = new BracketedShortForms(tokens);
  let floor = 0;
  for (let i = tokens.nextOpening(0, OPENINGS); i < tokens.count; i = tokens.nextOpening(i + 1, OPENINGS)) {
    const kind = tokens.kind[i];
    let found: FoundEndpoint | number | undefined;
    if (kind === WORD) {
      const flags = tokens.flags[i] ?? 0;
      if ((flags & NAMES_ROLE) !== 0) contexts.at(i);
      if ((flags & (BEGINS_ENDPOINT | SHAPES_ENDPOINT | REPORTS_ENDPOINT)) === 0) {
        if (isCapitals(tokens, i) && !context.isTaken(i))
          found = definedEndpoint(context, contexts, i) ?? brackets.at(i, all.at(-1));
      } else if (!context.isTaken(i)) {
        if ((flags & REPORTS_ENDPOINT) !== 0) reports.push(i);
        if ((flags & BEGINS_ENDPOINT) !== 0) found = listedEndpoint(context, contexts, i, floor);
        if (found === undefined && (flags & SHAPES_ENDPOINT) !== 0)
          found = shaped(context, contexts, i, floor);
        if (found === undefined && isCapitals(tokens, i))
          found = definedEndpoint(context, contexts, i) ?? brackets.at(i, all.at(-1));
      }
    } else if (kind === NUMBER && isValueOf(tokens, i)) {
      reports.push(tokens.isWord(i - 1) ? i - 1 : i - 2);
    } else if (
      kind === NUMBER &&
      (tokens.valueOf(i) === 6 || tokens.valueOf(i) === 25) &&
      (tokens.isDash(i + 1) || tokens.touches(i + 1))
    ) {
      // "6-minute walk distance", "6MWD", "25-hydroxyvitamin D".
      found = listedEndpoint(context, contexts, i, floor);
    }
    if (found === undefined) continue;
    if (typeof found === 'number') {
      i = found - 1;
      continue;
    }
    // "Brief Fatigue Inventory" takes in the fatigue that was found in it.
    while ((all.at(-1)?.to ?? 0) > found.from) all.pop();
    all.push(found);
    floor = found.to;
    i = found.to - 1;
  }
  return all;
}

/** An endpoint of the open class by its shape. */
function shaped(
  context: RecogniserContext,
  contexts: SentenceContexts,
  at: number,
  floor: number,
): FoundEndpoint | undefined {
  const { tokens } = context.block;
  const match = endpointShapes.match(tokens, at);
  if (match === undefined) return undefined;
  const sentence = contexts.at(at);
  if (sentence.isEntryCriterion || sentence.isBaseline) return undefined;
  if (match.value === 'instrument') return instrument(tokens, at, sentence, context.isTaken);
  if (match.value === 'amount') return drugAmount(context, at, sentence);
  const lowest = Math.max(floor, sentence.from);
  const found = shapedEndpoint(tokens, match.value, at, match.end, lowest, sentence);
  if (found === undefined || isWorldwide(tokens, found.to)) return undefined;
  // "Twenty-nine of the residents fell": people are counted, nothing is measured.
  if (numberWord(tokens.word(found.from)) !== undefined) return undefined;
  for (let i = found.from; i < found.to; i++) if (context.isTaken(i)) return undefined;
  return found;
}

/** "morphine consumption": the drug keeps its word, so that the endpoint is the word behind it, under the name of both. */
function drugAmount(
  { block: { tokens }, found }: RecogniserContext,
  at: number,
  sentence: SentenceContext,
): FoundEndpoint | undefined {
  if (!sentence.speaksOfOutcomes || sentence.isBackground || !tokens.isWord(at - 1)) return undefined;
  // "risperidone augmentation of clozapine" is a treatment.
  if (tokens.isOneOf(at, ADDED) && tokens.isOneOf(at + 1, OF_TREATMENT)) return undefined;
  const end = tokens.endOf(at - 1);
  const drug = found.find((one) => one.type === 'drug' && one.end === end);
  if (drug === undefined) return undefined;
  const name = foldText(tokens.text.slice(drug.start, tokens.endOf(at)));
  const concept = kebabName(americanSpelling(name));
  return { from: at, to: at + 1, concept, name, isHarm: false, isTerm: false, role: undefined };
}

const ADDED = wordSet('augmentation');
const OF_TREATMENT = wordSet('of with therapy treatment trial strategy strategies');

/** Adds what sentences name as endpoints, report, or list as harms, and no lexicon knows; in text order. */
function withOpenClass(
  context: RecogniserContext,
  contexts: SentenceContexts,
  known: readonly FoundEndpoint[],
  reports: readonly number[],
): readonly FoundEndpoint[] {
  const { tokens } = context.block;
  const titles = registryTitles(tokens);
  const markers = contexts.markers();
  if (
    titles.length === 0 &&
    markers.length === 0 &&
    reports.length === 0 &&
    !known.some(({ isHarm }) => isHarm)
  )
    return known;
  const found = new FoundEndpoints(tokens, context.isTaken, known);
  for (const item of titles) found.addItem(item, 'named');
  for (const [k, marker] of markers.entries()) {
    const limit = Math.min(contexts.at(marker.from).to, markers[k + 1]?.from ?? tokens.count);
    addNamed(tokens, marker, limit, found);
    const floor = Math.max(contexts.at(marker.from).from, markers[k - 1]?.to ?? 0);
    addNamedBefore(tokens, marker, floor, found);
  }
  for (const report of reports) {
    const sentence = contexts.at(report);
    if (sentence.isEntryCriterion || sentence.isBaseline || sentence.isBackground) continue;
    if (sentence.markers.length > 0) continue;
    const items = reportedItems(tokens, report, sentence.from, sentence.to);
    if (tokens.isOneOf(report, COMPARED) && items.some(({ from }) => context.isTaken(from))) continue;
    const certainty = tokens.isOneOf(report, CHANGED) ? 'changed' : 'reported';
    for (const item of items) found.addItem(item, certainty);
  }
  let read = -1;
  for (const { from, to, isHarm } of known) {
    if (!isHarm) continue;
    const sentence = contexts.at(from);
    for (const item of listedHarms(tokens, to, sentence.to)) found.addItem(item);
    if (sentence.from === read) continue;
    read = sentence.from;
    for (const harm of namedHarms(tokens, sentence.from, sentence.to, found.isFree)) found.add(harm);
  }
  return found.list.sort((a, b) => a.from - b.from);
}

/** Treatments are compared and found superior as well as outcomes, but only outcomes rise and fall. */
const COMPARED = wordSet('compared tested superior equivalent');
const CHANGED = wordSet('rose fell increased decreased improved declined dropped');

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

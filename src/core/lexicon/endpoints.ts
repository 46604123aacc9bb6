/** Endpoints: their short and full names, and what each measures. */
import { copyWith } from '../text/copy.js';
import { looseNames } from './endpoint-loose.js';
import type { EndpointRow, EndpointScale } from './endpoint-row.js';
import { endpointTerms } from './endpoint-terms.js';
import { birthEndpoints } from './endpoints-birth.js';
import { heartEndpoints } from './endpoints-heart.js';
import { infectionEndpoints } from './endpoints-infection.js';
import { jointSkinAndEyeEndpoints } from './endpoints-joints-skin-eyes.js';
import { lungAndGutEndpoints } from './endpoints-lungs-and-gut.js';
import { metabolismAndKidneyEndpoints } from './endpoints-metabolism-and-kidneys.js';
import { mindEndpoints } from './endpoints-mind.js';
import { nerveEndpoints } from './endpoints-nerves.js';
import { painAndLifeEndpoints } from './endpoints-pain-and-life.js';
import { safetyEndpoints } from './endpoints-safety.js';
import { surgeryEndpoints } from './endpoints-surgery.js';
import { survivalEndpoints } from './endpoints-survival.js';
import { tumourEndpoints } from './endpoints-tumour.js';
import { kebabName } from './kebab-name.js';
import { PhraseTable } from './phrases.js';
import { americanSpelling, pluralOf, spellings } from './spellings.js';

export interface EndpointFacts {
  /** Short stable name: "ORR". */
  readonly concept: string;
  /** Full name: "objective response rate". */
  readonly name: string;
  /** What it measures, in one sentence a reader can check a report against. */
  readonly measures: string;
  /** The kind of figure it is reported as. */
  readonly scale: EndpointScale;
}

/** What a phrase of the lexicon stands for. */
export interface EndpointEntry {
  readonly concept: string;
  readonly name: string;
  /** An endpoint only in a sentence that speaks of outcomes. */
  readonly needsOutcome: boolean;
  /** An endpoint only in a sentence that names it one. */
  readonly needsRole: boolean;
  /** True for a score or a measure, which a sentence may also give as the state at entry: "HbA1c of 7 to 10%". */
  readonly isLevel: boolean;
  /** True for a term of a line, which a sentence may narrow: "foot ulcer recurrence". */
  readonly isTerm: boolean;
  /** True for a short form, which the document may define as something else. */
  readonly isShort: boolean;
  /** True for harms: sentences on them name events with their percentages. */
  readonly isHarm: boolean;
}

/** The prefix of the concept of a change: "change-in-HbA1c". */
export const CHANGE_PREFIX = 'change-in-';

const ROWS: readonly EndpointRow[] = [
  ...survivalEndpoints,
  ...tumourEndpoints,
  ...heartEndpoints,
  ...metabolismAndKidneyEndpoints,
  ...mindEndpoints,
  ...nerveEndpoints,
  ...painAndLifeEndpoints,
  ...infectionEndpoints,
  ...lungAndGutEndpoints,
  ...jointSkinAndEyeEndpoints,
  ...surgeryEndpoints,
  ...birthEndpoints,
  ...safetyEndpoints,
];

let facts: ReadonlyMap<string, EndpointFacts> | undefined;

/** The facts by concept, put together when they are first asked for; a row says more than a term. */
function factsByConcept(): ReadonlyMap<string, EndpointFacts> {
  if (facts !== undefined) return facts;
  const byConcept = new Map<string, EndpointFacts>();
  for (const { name, short, measures, scale } of endpointTerms()) {
    const concept = conceptOf(name, short);
    byConcept.set(concept, { concept, name, measures, scale });
  }
  for (const { concept, name, measures, scale } of ROWS)
    byConcept.set(concept, { concept, name, measures, scale });
  facts = byConcept;
  return byConcept;
}

/** How many endpoints the lexicon tells apart. */
export function endpointCount(): number {
  return factsByConcept().size;
}

const HARMS: ReadonlySet<string> = new Set([...safetyEndpoints.map(({ concept }) => concept), 'DLT']);

/** Facts of an endpoint by its concept ("ORR", "change-in-HbA1c"), or undefined for one of the open class. */
export function endpointFacts(concept: string): EndpointFacts | undefined {
  const known = factsByConcept().get(concept);
  if (known !== undefined || !concept.startsWith(CHANGE_PREFIX)) return known;
  const changed = factsByConcept().get(concept.slice(CHANGE_PREFIX.length));
  return changed === undefined
    ? undefined
    : copyWith(changed, { concept, name: `change in ${changed.name}` });
}

/** Every name and short form of the lexicon. */
export const endpointPhrases: PhraseTable<EndpointEntry> = new PhraseTable<EndpointEntry>((table) => {
  for (const row of ROWS) addRow(table, row);
  for (const { name, short, scale, isHarm } of endpointTerms()) {
    const isLevel = scale === 'other' || scale === 'score';
    const entry = {
      concept: conceptOf(name, short),
      name,
      needsOutcome: true,
      needsRole: looseNames.has(name),
      isLevel,
      isHarm,
      isTerm: true,
    };
    if (short[0] !== name) addName(table, name, copyWith(entry, { isShort: false }));
    for (const form of short) addShort(table, form, copyWith(entry, { isShort: true }));
  }
});

/** One concept for both spellings; a term that has no other name than its short form goes under that. */
function conceptOf(name: string, short: readonly string[]): string {
  return short[0] === name ? name : kebabName(americanSpelling(name));
}

function addRow(table: PhraseTable<EndpointEntry>, row: EndpointRow): void {
  const { concept, name } = row;
  const shared = {
    needsOutcome: row.needsOutcome === true,
    needsRole: row.needsRole === true,
    isHarm: HARMS.has(concept),
    isLevel: row.scale === 'other' || row.scale === 'score',
    isTerm: false,
  };
  const own = { concept, name, ...shared };
  for (const phrase of [name, ...(row.also ?? [])]) addName(table, phrase, copyWith(own, { isShort: false }));
  for (const short of row.short ?? []) addShort(table, short, copyWith(own, { isShort: true }));
  for (const phrase of row.beside ?? []) {
    addName(
      table,
      phrase,
      copyWith(shared, { concept: kebabName(americanSpelling(phrase)), name: phrase, isShort: false }),
    );
  }
  for (const short of row.besideShort ?? []) {
    addShort(table, short, copyWith(shared, { concept: short, name: short, isShort: true }));
  }
}

/** A full name in both spellings, with its plural, and with either apostrophe. */
function addName(table: PhraseTable<EndpointEntry>, phrase: string, entry: EndpointEntry): void {
  for (const spelled of spellings(phrase)) {
    for (const one of [spelled, pluralOf(spelled)]) {
      table.add(one, entry);
      if (one.includes("'")) table.add(one.replaceAll("'", '’'), entry);
      else if (one.includes('’')) table.add(one.replaceAll('’', "'"), entry);
    }
  }
}

function addShort(table: PhraseTable<EndpointEntry>, short: string, entry: EndpointEntry): void {
  table.add(short, entry, true);
  table.add(`${short}s`, entry, true);
}

/** All that is known of drug names, as one table of phrases; read when it is first asked for. */
import { copyWith } from '../text/copy.js';
import { cancerBrands } from './brands-cancer.js';
import { gutSkinAndEyeBrands } from './brands-gut-skin-and-eyes.js';
import { heartAndBloodBrands } from './brands-heart-and-blood.js';
import { immunityAndLungBrands } from './brands-immunity-and-lungs.js';
import { infectionBrands } from './brands-infection.js';
import { longKnownBrandsAToL } from './brands-long-known-a-to-l.js';
import { longKnownBrandsMToZ } from './brands-long-known-m-to-z.js';
import { metabolismBrands } from './brands-metabolism.js';
import { neuroBrands } from './brands-neuro.js';
import { reproductionAndImagingBrands } from './brands-reproduction-and-imaging.js';
import { drugClasses } from './drug-classes.js';
import { drugCodes } from './drug-codes.js';
import { drugCodesOfOld } from './drug-codes-of-old.js';
import { contextualDrugs } from './drug-contextual.js';
import { drugHeads } from './drug-heads.js';
import { drugRegimens } from './drug-regimens.js';
import { drugSynonyms } from './drug-synonyms.js';
import { geneAndCellDrugs } from './drugs-genes-and-cells.js';
import { gutDrugs } from './drugs-gut.js';
import { heartAndBloodDrugs } from './drugs-heart-and-blood.js';
import { herbalDrugs } from './drugs-herbs.js';
import { imagingDrugs } from './drugs-imaging.js';
import { immunityAndLungDrugs } from './drugs-immunity-and-lungs.js';
import { infectionDrugs } from './drugs-infection.js';
import { metabolismDrugs } from './drugs-metabolism.js';
import { neuroDrugs } from './drugs-neuro.js';
import { nutritionDrugs } from './drugs-nutrition.js';
import { lastCenturyDrugs } from './drugs-of-last-century.js';
import { oncologyDrugs } from './drugs-oncology.js';
import { rareDiseaseDrugs } from './drugs-rare-diseases.js';
import { reproductionDrugs } from './drugs-reproduction.js';
import { skinAndEyeDrugs } from './drugs-skin-and-eyes.js';
import { vaccines } from './drugs-vaccines.js';
import { NearNames } from './near-names.js';
import { PhraseTable } from './phrases.js';
import { readRows, unquote } from './rows.js';

/** One field of medicine a file; where two name a drug, the first gives its class. */
const genericRows = [
  oncologyDrugs,
  geneAndCellDrugs,
  heartAndBloodDrugs,
  metabolismDrugs,
  neuroDrugs,
  infectionDrugs,
  vaccines,
  immunityAndLungDrugs,
  gutDrugs,
  skinAndEyeDrugs,
  reproductionDrugs,
  rareDiseaseDrugs,
  imagingDrugs,
  nutritionDrugs,
  lastCenturyDrugs,
  herbalDrugs,
];

/** Every brand's row, one field of medicine a file. */
export const brandRows: string = [
  cancerBrands,
  gutSkinAndEyeBrands,
  heartAndBloodBrands,
  immunityAndLungBrands,
  infectionBrands,
  metabolismBrands,
  neuroBrands,
  reproductionAndImagingBrands,
  longKnownBrandsAToL,
  longKnownBrandsMToZ,
].join('');

export type DrugMention = 'generic' | 'brand' | 'code' | 'abbreviation' | 'regimen' | 'class';

export interface DrugEntry {
  /** Canonical name. */
  readonly name: string;
  readonly mention: DrugMention;
  readonly class?: string;
  /** Canonical names of the parts of a regimen or fixed combination. */
  readonly parts?: readonly string[];
  /**
   * What must stand beside it to count: words that treat (`treatment`: analytes and foods), words such as "therapy" or
   * "drugs" (`class-word`), words such as "chemotherapy" (`regimen-word`).
   */
  readonly needs?: 'treatment' | 'class-word' | 'regimen-word';
  /** Title of the list that a person imported the name from. */
  readonly list?: string;
}

/** A word that makes a class of the target before it: "PD-1 inhibitor"; or that opens one: "anti-PD-1". */
export interface DrugHead {
  readonly head: 'target-after' | 'target-before' | 'regimen' | 'vaccine' | 'traditional';
  /** The head in the singular. */
  readonly word: string;
}

export type DrugFact = DrugEntry | DrugHead;

interface DrugLexicon {
  readonly table: PhraseTable<DrugFact>;
  readonly classes: ReadonlyMap<string, string>;
}

let lexicon: DrugLexicon | undefined;

/** The phrases that name drugs, and the words that open or close the name of a class. */
export function drugTable(): PhraseTable<DrugFact> {
  return read().table;
}

/** True for a canonical generic name. */
export function isKnownGeneric(name: string): boolean {
  return read().classes.has(name);
}

/** The canonical generic names. */
export function genericNames(): Iterable<string> {
  return read().classes.keys();
}

let near: NearNames | undefined;

/** The canonical generic names as a word with one slip finds them, but for those that are also analytes or foods. */
export function nearGenerics(): NearNames {
  if (near !== undefined) return near;
  const { table, classes } = read();
  const isPlain = (name: string): boolean => {
    const fact = table.get(name);
    return fact !== undefined && 'mention' in fact && fact.mention === 'generic' && fact.needs === undefined;
  };
  near = new NearNames([...classes.keys()].filter(isPlain));
  return near;
}

/** The pharmacological class of a canonical generic name, if a row gives it. */
export function classOfGeneric(name: string): string | undefined {
  return read().classes.get(name);
}

function read(): DrugLexicon {
  if (lexicon !== undefined) return lexicon;
  const table = new PhraseTable<DrugFact>();
  const classes = new Map<string, string>();
  const canonical = addGenerics(table, classes);
  const entry = (names: string, mention: DrugMention): DrugEntry => {
    const parts = names.split(' + ').map((name) => canonical.get(name) ?? name);
    const [only = names] = parts;
    if (parts.length > 1) return { name: parts.join('/'), mention, parts };
    const group = classes.get(only);
    return group === undefined ? { name: only, mention } : { name: only, mention, class: group };
  };
  for (const [rows, mention] of [
    [brandRows, 'brand'],
    [drugCodes, 'code'],
    [drugCodesOfOld, 'code'],
  ] as const) {
    for (const { heading, items } of readRows(rows)) {
      for (const item of items) {
        const { text, exact } = unquote(item);
        table.add(text, entry(heading, mention), exact);
      }
    }
  }
  addRegimens(table);
  addClasses(table);
  for (const [phrase, head] of drugHeads) table.add(phrase, head);
  lexicon = { table, classes };
  return lexicon;
}

/** Adds generic names and their synonyms; gives the canonical name of every one of them. */
function addGenerics(
  table: PhraseTable<DrugFact>,
  classes: Map<string, string>,
): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  const exactSynonyms: (readonly [text: string, name: string])[] = [];
  for (const { heading, items } of readRows(drugSynonyms)) {
    for (const item of items) {
      const { text, exact } = unquote(item);
      if (exact) exactSynonyms.push([text, heading]);
      else canonical.set(text, heading);
    }
  }
  const add = (text: string, group: string | undefined): void => {
    const name = canonical.get(text) ?? text;
    if (group !== undefined && !classes.has(name)) classes.set(name, group);
    const known = group ?? classes.get(name);
    table.add(text, {
      name,
      mention: 'generic',
      ...(known === undefined ? {} : { class: known }),
      ...(contextualDrugs.has(text) ? { needs: 'treatment' as const } : {}),
    });
  };
  for (const rows of genericRows) {
    for (const { heading, items } of readRows(rows)) for (const item of items) add(item, heading);
  }
  for (const text of contextualDrugs) add(text, undefined);
  for (const [text, name] of canonical) {
    add(text, undefined);
    add(name, undefined);
  }
  for (const [text, name] of exactSynonyms) {
    const group = classes.get(name);
    table.add(
      text,
      { name, mention: 'abbreviation', ...(group === undefined ? {} : { class: group }) },
      true,
    );
  }
  return canonical;
}

function addRegimens(table: PhraseTable<DrugFact>): void {
  for (const { heading, items } of readRows(drugRegimens)) {
    const parts = items.join(', ').split(' + ');
    const [first = ''] = heading.split(', ');
    const name = first.replace('?', '');
    for (const spelling of heading.split(', ')) {
      const text = spelling.replace('?', '');
      const doubtful = text !== spelling;
      table.add(
        text,
        { name, mention: 'regimen', parts, ...(doubtful ? { needs: 'regimen-word' as const } : {}) },
        /[A-Z]/.test(text),
      );
    }
  }
}

function addClasses(table: PhraseTable<DrugFact>): void {
  for (const { heading, items } of readRows(drugClasses)) {
    const name = heading.replace('~', '');
    const fact: DrugEntry = { name, mention: 'class' };
    for (const item of [heading, ...items]) {
      if (item.startsWith("'")) {
        table.add(unquote(item).text, fact, true);
        continue;
      }
      const singular = item.replace('~', '');
      table.add(singular, item === singular ? fact : copyWith(fact, { needs: 'class-word' }));
      for (const plural of pluralsOf(singular)) table.add(plural, fact);
    }
  }
}

function pluralsOf(phrase: string): readonly string[] {
  if (phrase.endsWith('body')) return [`${phrase.slice(0, -1)}ies`];
  return phrase.endsWith('s') ? [] : [`${phrase}s`];
}

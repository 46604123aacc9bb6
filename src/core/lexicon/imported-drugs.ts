/**
 * Drug names that a person brings along. They are compiled once into a table that the recogniser asks where the
 * project's own lexicon has no longer name; what the project knows of a generic (its class, its canonical spelling) holds
 * for imported names too.
 */
import { salts } from './drug-salts.js';
import { type DrugEntry, type DrugMention, drugTable } from './drugs.js';
import { NearNames } from './near-names.js';
import { PhraseTable } from './phrases.js';

/** One name of a list. */
export interface DrugNameRow {
  /** As it is printed in texts. */
  readonly name: string;
  /** The generic names it stands for: one, or the parts of a fixed combination; none where the name is a generic itself. */
  readonly generics?: readonly string[];
  readonly mention?: Exclude<DrugMention, 'regimen'>;
  readonly class?: string;
  /** True where only exactly these letters count: short forms such as "MTX". */
  readonly exactCase?: boolean;
}

/** The names of one list under the title that annotations give for it. */
export interface DrugNameList {
  readonly title: string;
  readonly rows: readonly DrugNameRow[];
}

/** An entry that says which list it comes from. */
export type ImportedDrug = DrugEntry & { readonly list: string };

/** What engines take: the names of all lists as one table. */
export interface CompiledDrugNames {
  /** How many names the lists hold, a name that stands in several of them counted once a list. */
  readonly size: number;
  readonly table: PhraseTable<ImportedDrug>;
  /** The canonical generic names that only the lists know. */
  readonly generics: ReadonlySet<string>;
  /** The same as a word with one slip finds them; made when first asked for. */
  near(): NearNames;
}

/** Long lists hold names near any word: only longer ones are thought to be meant by a word with a slip. */
const SHORTEST_NEAR_IMPORT = 9;

/** Compiles lists of drug names; where two lists hold the same name, the first one says what it is. */
export function compileDrugNames(lists: readonly DrugNameList[]): CompiledDrugNames {
  const table = new PhraseTable<ImportedDrug>();
  const generics = new Set<string>();
  let size = 0;
  for (const { title, rows } of lists) {
    size += rows.length;
    for (const row of rows) {
      const entry = entryOf(row, title);
      table.add(row.name, entry, row.exactCase === true);
      if (entry.mention !== 'generic') continue;
      if (knownGeneric(entry.name) === undefined) generics.add(entry.name);
      // "dorotinib mesilate": the name without its salt is a name too.
      if (row.name.toLowerCase().startsWith(`${entry.name} `)) table.add(entry.name, entry);
    }
  }
  let near: NearNames | undefined;
  return {
    size,
    table,
    generics,
    near: () => {
      near ??= new NearNames(generics, SHORTEST_NEAR_IMPORT);
      return near;
    },
  };
}

function entryOf(row: DrugNameRow, list: string): ImportedDrug {
  const mention = row.mention ?? 'generic';
  const parts = row.generics?.map(canonicalName) ?? [];
  const [only = mention === 'generic' ? canonicalName(row.name) : row.name] = parts;
  if (parts.length > 1) return { name: parts.join('/'), mention, parts, list };
  const group = row.class ?? knownGeneric(only)?.class;
  return { name: only, mention, list, ...(group === undefined ? {} : { class: group }) };
}

/** The name by which the project knows a generic, or its small letters without a salt. */
function canonicalName(generic: string): string {
  const name = generic.trim().toLowerCase();
  const bare = withoutSalt(name);
  return knownGeneric(name)?.name ?? knownGeneric(bare)?.name ?? bare;
}

function knownGeneric(name: string): DrugEntry | undefined {
  const fact = drugTable().get(name);
  return fact !== undefined && 'mention' in fact && fact.mention === 'generic' ? fact : undefined;
}

/** "metformin hydrochloride" is metformin; "sodium chloride" keeps its words, for no drug would be left. */
function withoutSalt(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && salts.has(words[end - 1] ?? '')) end--;
  const rest = words.slice(0, end);
  return rest.every((word) => salts.has(word)) ? name : rest.join(' ');
}

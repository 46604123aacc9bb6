import type { Drug } from '../../schema/annotation.js';
import type { TextEdit } from '../../schema/finding.js';
import { byRecord } from './by-record.js';
import type { Check } from './check.js';
import { list } from './wording.js';

/** So many spellings of one drug are listed in a message. */
const MOST_LISTED = 12;

/** One drug, one spelling. */
export const drugSpelling: Check = {
  id: 'drug-spelling',
  summary: 'Drug names that differ by a letter or two from a name that is known or used more often.',
  why: 'A misspelled drug is lost to every search and every table; translated pages spell one drug several ways.',
  silentWhen: ['brand names, codes and abbreviations of the drug', 'only letter case differs'],
  severity: 'warning',
  examples: {
    fires: ['Penpulimab is an antibody. The effect of peamplimab on PD-1 was verified.'],
    silent: ['Penpulimab is an antibody. The effect of PENPULIMAB on PD-1 was verified.'],
  },
  *run(context) {
    for (const group of byRecord(context.document, context.byType.drug).values()) {
      const seen = spellingsInUse(group);
      for (const mentions of bySpelling(group.filter(({ misspelled }) => misspelled === true)).values()) {
        const [first, ...others] = mentions;
        if (first === undefined) continue;
        const spellings = [...(seen.get(first.name) ?? [])].slice(0, MOST_LISTED);
        const ways =
          spellings.length > 1 ? ` It is spelled ${spellings.length} ways here: ${list(spellings)}.` : '';
        yield {
          finding: {
            start: first.start,
            end: first.end,
            message: `${first.text} is taken for ${first.name}.${ways}`,
            related: others.map(({ start, end, text }) => ({ start, end, message: `also ${text}` })),
            evidence: { name: first.name, spellings },
            fixes: [{ title: titleOf(first, mentions.length), edits: mentions.map(correction) }],
            accuses: mentions.map(({ id }) => id),
          },
        };
      }
    }
  },
};

/** Mentions that are spelled alike but for letter case, in text order. */
function bySpelling(drugs: readonly Drug[]): ReadonlyMap<string, readonly Drug[]> {
  const groups = new Map<string, Drug[]>();
  for (const drug of drugs) {
    const spelling = `${drug.name}\n${drug.text.toLowerCase()}`;
    const group = groups.get(spelling);
    if (group) group.push(drug);
    else groups.set(spelling, [drug]);
  }
  return groups;
}

/** By canonical name: every way its generic name is written, letter by letter. */
function spellingsInUse(drugs: readonly Drug[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const drug of drugs) {
    if (drug.mention !== 'generic') continue;
    const spellings = names.get(drug.name) ?? new Set<string>();
    const lower = drug.text.toLowerCase();
    names.set(
      drug.name,
      spellings.add([...spellings].find((one) => one.toLowerCase() === lower) ?? drug.text),
    );
  }
  return names;
}

function titleOf(first: Drug, places: number): string {
  const where = places > 1 ? ` (${places} places)` : '';
  return `Replace ${first.text} by ${inCaseOf(first.text, first.name)}${where}`;
}

function correction({ start, end, text, name }: Drug): TextEdit {
  return { start, end, text: inCaseOf(text, name) };
}

/** The name in capitals, with a capital initial, or as it is, like the text it replaces. */
function inCaseOf(text: string, name: string): string {
  if (text.length > 1 && text === text.toUpperCase()) return name.toUpperCase();
  const initial = text.slice(0, 1);
  return initial === initial.toUpperCase() ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

/** Words with which ids begin or that announce one, for the vocabulary: other words need no look. */
import { PhraseTable } from './phrases.js';
import { type IdForm, idForms, misspelledPrefixes } from './registry-forms.js';

/** What an announced id belongs to. */
export type Announced = 'DOI' | 'PMID' | 'ISSN' | 'ORCID' | 'EudraCT' | 'CTIS' | 'ID-RCB' | 'sponsor';

/** What words say of the id behind them. */
export type Opener =
  /** The words are part of the id: "NCT 01234567". */
  | { readonly kind: 'begins'; readonly forms: readonly IdForm[] }
  /** The rest of an id may stand behind them without its letters: "ClinicalTrials.gov, 01234567". */
  | { readonly kind: 'announces'; readonly forms: readonly IdForm[] }
  | { readonly kind: 'names'; readonly what: Announced };

const named: Readonly<Record<Announced, string>> = {
  DOI: 'digital object identifier',
  PMID: 'PMID, PMIDs, PubMed ID, PubMed PMID, PubMed',
  ISSN: 'ISSN, eISSN, e-ISSN, p-ISSN, ISSN-L, ISSNs',
  ORCID: 'ORCID, ORCID iD',
  EudraCT: 'EudraCT, Eudra CT, European Clinical Trials Database, EU Clinical Trials Register',
  CTIS: 'CTIS, EU CT, EUCT, EU trial number, EU CTIS',
  'ID-RCB': 'ID-RCB, IDRCB, RCB',
  sponsor: `protocol number, protocol no, protocol id, protocol code, protocol identifier, protocol nr, protocol, study id, study number, study no,
    study code, study identifier, study protocol, study protocol number, trial number, trial code, sponsor id, sponsor number, sponsor code,
    sponsor protocol number, sponsor protocol code, sponsor protocol no, sponsor study id, sponsor study number, sponsor's protocol code number,
    org study id, organization study id, other study id, other study id numbers, secondary id, secondary study id, unique protocol id`,
};

/** Words that are openers in exactly these letters only. */
const EXACT = /^(?:PER|NL|C|Chi|U|UTN|NTR|CRIS|JAPIC|DOH|RCB|PMC|REPEC|PROSPERO)$/;

export const registryWords: PhraseTable<Opener> = new PhraseTable<Opener>((table) => {
  for (const what of Object.keys(named)) {
    if (!isAnnounced(what)) continue;
    for (const phrase of named[what].split(/,\s+/)) {
      table.add(phrase, { kind: 'names', what }, EXACT.test(phrase));
    }
  }
  const forms = grouped((form) => form.begins);
  for (const [phrase, list] of forms) table.add(phrase, { kind: 'begins', forms: list }, EXACT.test(phrase));
  for (const [phrase, list] of grouped((form) => form.announced ?? [])) {
    table.add(phrase, { kind: 'announces', forms: list }, EXACT.test(phrase));
  }
});

const byLetters: ReadonlyMap<string, readonly IdForm[]> = new Map(
  [...grouped((form) => form.begins)].map(([letters, forms]) => [letters.toLowerCase(), forms]),
);

/** The id forms whose letters a word begins with, and how many letters those are; ids glued to their digits. */
export function formsAtStart(
  word: string,
): { readonly forms: readonly IdForm[]; readonly length: number } | undefined {
  const letters = /^[A-Za-z]{1,12}/.exec(word)?.[0].toLowerCase() ?? '';
  const whole =
    byLetters.get(letters) ?? byLetters.get((misspelledPrefixes.get(letters) ?? '').toLowerCase());
  if (whole !== undefined) return { forms: whole, length: letters.length };
  for (let length = letters.length - 1; length >= 3; length--) {
    const forms = byLetters.get(letters.slice(0, length));
    if (forms !== undefined) return { forms, length };
  }
  return undefined;
}

/** What a word announces whose digits are glued to it: "PMID31234567", "EudraCT2015". */
export function announcedAtStart(
  word: string,
): { readonly what: Announced; readonly length: number } | undefined {
  const letters = /^(?:DOI|PMID|EudraCT|CTIS|EUCT|ISSN|ORCID)(?=[0-9])/i.exec(word)?.[0];
  if (letters === undefined) return undefined;
  const match = glueable.get(letters.toLowerCase());
  return match === undefined ? undefined : { what: match, length: letters.length };
}

const glueable: ReadonlyMap<string, Announced> = new Map([
  ['doi', 'DOI'],
  ['pmid', 'PMID'],
  ['eudract', 'EudraCT'],
  ['ctis', 'CTIS'],
  ['euct', 'CTIS'],
  ['issn', 'ISSN'],
  ['orcid', 'ORCID'],
]);

function grouped(phrases: (form: IdForm) => readonly string[]): ReadonlyMap<string, readonly IdForm[]> {
  const groups = new Map<string, IdForm[]>();
  for (const form of idForms) {
    for (const phrase of phrases(form)) {
      const group = groups.get(phrase);
      if (group === undefined) groups.set(phrase, [form]);
      else group.push(form);
    }
  }
  return groups;
}

function isAnnounced(what: string): what is Announced {
  return Object.hasOwn(named, what);
}

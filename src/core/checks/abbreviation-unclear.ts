import type { Annotation, Drug, Endpoint, Span } from '../../schema/annotation.js';
import type { Related } from '../../schema/finding.js';
import { indexFrom } from '../claims/by-sentence.js';
import type { Abbreviation } from '../text/document.js';
import type { Check, FindingParts } from './check.js';
import { list } from './wording.js';

/** One short form, one meaning. */
export const abbreviationUnclear: Check = {
  id: 'abbreviation-unclear',
  summary:
    'Short forms that a text defines: the same one for two things, two for the same thing, one used in other letters than it was defined in, or without definition where the text defines its endpoints.',
  why: '"DoR" and "DOR" in one text, or "ORR" for an objective and an overall response rate, leave the reader guessing whether two things are meant.',
  silentWhen: [
    'the two long forms differ only in spelling, hyphens or number',
    'the text spells the endpoint out somewhere, or defines hardly any',
    'the plural of a defined short form',
  ],
  severity: 'info',
  examples: {
    fires: [
      'Secondary endpoints were duration of response (DoR) and safety. The median DOR was 8.1 months.',
      'The primary endpoint was objective response rate (ORR). The overall response rate (ORR) was 40%.',
      'Median progression-free survival (mPFS) was 6 months with zelotinib, as against an mFS of 3 months.',
    ],
    silent: [
      'Secondary endpoints were duration of response (DoR) and safety. The median DoR was 8.1 months.',
      'The primary endpoint was progression-free survival (PFS). Progression free survival (PFS) was long.',
    ],
  },
  *run(context) {
    const names = namesOf(context.annotations);
    const { records, abbreviations } = context.document;
    let nextShort = 0;
    let nextName = 0;
    for (const { end } of records) {
      const defined: Defined[] = [];
      for (; (abbreviations[nextShort]?.shortSpan.start ?? end) < end; nextShort++) {
        const one = abbreviations[nextShort];
        const named = one && nameIn(names, one);
        if (one && named) defined.push({ ...one, named });
      }
      const used: Name[] = [];
      for (; (names[nextName]?.start ?? end) < end; nextName++) {
        const name = names[nextName];
        if (name) used.push(name);
      }
      yield* unclear(defined, used);
    }
  },
};

type Name = Endpoint | Drug;

/** A definition with the endpoint or drug that it names; other definitions are no matter of a trial's figures. */
interface Defined extends Abbreviation {
  readonly named: Name;
}

function namesOf(annotations: readonly Annotation[]): readonly Name[] {
  return annotations.filter((one): one is Name => one.type === 'endpoint' || one.type === 'drug');
}

/** The endpoint or drug in the short form of a definition, else in its long form. */
function nameIn(names: readonly Name[], { shortSpan, longSpan }: Abbreviation): Name | undefined {
  return nameWithin(names, shortSpan) ?? nameWithin(names, longSpan);
}

function nameWithin(names: readonly Name[], { start, end }: Span): Name | undefined {
  const name = names[indexFrom(names, start)];
  return name !== undefined && name.end <= end ? name : undefined;
}

function* unclear(defined: readonly Defined[], used: readonly Name[]): Iterable<FindingParts> {
  const byShort = new Map<string, Defined>();
  const byLong = new Map<string, Defined>();
  const byLetters = new Map<string, Defined>();
  for (const one of defined) {
    const long = plain(one.long);
    const sameShort = byShort.get(one.short);
    const sameLong = byLong.get(long);
    if (sameShort !== undefined && sameShort.long !== one.long && areDifferent(plain(sameShort.long), long))
      yield found(
        one,
        sameShort,
        `${one.short} stands for ${one.long} here and for ${sameShort.long} before.`,
      );
    else if (sameLong !== undefined && sameLong.short !== one.short)
      yield found(one, sameLong, `${one.long} is ${one.short} here and ${sameLong.short} before.`);
    if (sameShort === undefined) byShort.set(one.short, one);
    if (sameLong === undefined) byLong.set(long, one);
    if (!byLetters.has(one.short.toLowerCase())) byLetters.set(one.short.toLowerCase(), one);
  }
  yield* unclearUses(defined, used, byShort, byLetters);
}

function* unclearUses(
  defined: readonly Defined[],
  used: readonly Name[],
  byShort: ReadonlyMap<string, Defined>,
  byLetters: ReadonlyMap<string, Defined>,
): Iterable<FindingParts> {
  const explained = explainedConcepts(used);
  const endpoints = new Set(
    defined.flatMap(({ named }) => (named.type === 'endpoint' ? [named.concept] : [])),
  );
  const said = new Set<string>();
  for (const name of used) {
    const letters = name.text.endsWith('s') ? name.text.slice(0, -1) : name.text;
    if (byShort.has(letters) || byShort.has(name.text) || said.has(letters) || !SHORT_FORM.test(letters))
      continue;
    said.add(letters);
    const known = byLetters.get(letters.toLowerCase()) ?? nearTo(name, letters, defined);
    if (known !== undefined) {
      // A name at the beginning of a sentence has a capital, and a heading is all capitals: only inner letters count.
      if (letters.slice(1) === known.short.slice(1) || !/[a-z]/.test(letters + known.short)) continue;
      const related = [{ ...known.shortSpan, message: `defined as ${known.short}` }];
      const message = `${letters} is written here, but ${known.short} is defined for ${known.long}.`;
      yield use(name, message, related);
    } else if (
      isUnexplained(name, explained) &&
      endpoints.size >= MANY_DEFINED &&
      !defined.some(({ short }) => short.split(/[-–]/).includes(letters))
    ) {
      const others = [...endpoints].slice(0, MANY_DEFINED);
      yield use(name, `${letters} is used without definition, though ${list(others)} are defined.`, []);
    }
  }
}

/** So many endpoints with a definition make it the text's custom to define them. */
const MANY_DEFINED = 2;

/** "PFS", "mPFS", "DoR", "CR1". */
const SHORT_FORM = /^[A-Za-z]{2,7}$/;

/** The endpoints that the text spells out somewhere, by concept. */
function explainedConcepts(used: readonly Name[]): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const name of used)
    if (name.type === 'endpoint' && /[\s-]/.test(name.text)) explained.add(name.concept);
  return explained;
}

/** An endpoint named by the letters of its concept alone: "DCR", "mOS"; not the grades of response, which need no definition. */
function isUnexplained(name: Name, explained: ReadonlySet<string>): boolean {
  if (name.type !== 'endpoint' || explained.has(name.concept)) return false;
  return /^m?(?:OS|[A-Z]{3,5})s?$/.test(name.text) && name.text.replace(/^m|s$/g, '') === name.concept;
}

/** A defined short form of the same endpoint that has one letter more inside: "mPFS" for "mFS". */
function nearTo(name: Name, letters: string, defined: readonly Defined[]): Defined | undefined {
  if (name.type !== 'endpoint' || letters.length < 3) return undefined;
  return defined.find(({ short, named }) => {
    if (named.type !== 'endpoint' || named.concept !== name.concept || short.length !== letters.length + 1)
      return false;
    let at = 0;
    while (at < letters.length && short[at] === letters[at]) at++;
    return at > 0 && at < letters.length && short.slice(at + 1) === letters.slice(at);
  });
}

function use({ id, start, end, text }: Name, message: string, related: readonly Related[]): FindingParts {
  return { finding: { start, end, message, related, evidence: { here: text }, accuses: [id] } };
}

function found({ shortSpan, named }: Defined, before: Defined, message: string): FindingParts {
  return {
    finding: {
      ...shortSpan,
      message,
      related: [{ ...before.shortSpan, message: `${before.short}: ${before.long}` }],
      accuses: [named.id],
    },
  };
}

/** A long form without what spelling, hyphens and number may change: "tumour" is "tumor", "rates" is "rate". */
function plain(long: string): string {
  return long
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/our\b/g, 'or')
    .replace(/ae/g, 'e')
    .replace(/z/g, 's')
    .replace(/s\b/g, '')
    .trim();
}

/** Neither is a part of the other: the reader of definitions may have cut one of them short. */
function areDifferent(a: string, b: string): boolean {
  return !a.includes(b) && !b.includes(a);
}

/** Ids of trials and papers: registry numbers, study names, the sponsor's numbers, DOI, PMID, ISSN, ORCID. */
import { announcedAtStart, formsAtStart, registryWords } from '../lexicon/registry-words.js';
import { BEGINS_TRIAL_ID, IN_LEXICON } from '../lexicon/vocabulary.js';
import { copyWith } from '../text/copy.js';
import { CAPITAL, HOLDS_DIGIT, LONG_NUMERAL, type Openings } from '../text/shapes.js';
import { NUMBER, type Tokens, WORD } from '../text/tokens.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';
import { readAcronym, readGroupNumber } from './trial-id/acronym.js';
import { readAnnounced } from './trial-id/announced.js';
import { readEmbedded } from './trial-id/embedded.js';
import type { TrialIdReading } from './trial-id/glued.js';
import { readNumeric } from './trial-id/numeric.js';
import { type BegunReading, readBare, readBegun, readListed } from './trial-id/prefixed.js';
import { readNumberedName, readSponsorLine } from './trial-id/study-name.js';

/** Words that begin or announce an id, names of studies, words with digits, and long numbers. */
const OPENINGS: Openings = { words: BEGINS_TRIAL_ID, shapes: CAPITAL | HOLDS_DIGIT | LONG_NUMERAL };

export const trialId: Recogniser = {
  type: 'trial-id',
  summary: 'Ids of trials in registries, study names, sponsor numbers, and ids of papers',
  examples: {
    finds: [
      `
      Registered as NCT01234567 and EudraCT 2015-001234-12.
                    ^^^^^^^^^^^ trial-id NCT01234567 registry=ClinicalTrials.gov valid=true
                                            ^^^^^^^^^^^^^^ trial-id 2015-001234-12 registry=EudraCT
      `,
      `
      The CheckMate 057 study was registered (NCT0123456).
          ^^^^^^^^^^^^^ trial-id CheckMate 057 registry=study
                                              ^^^^^^^^^^ trial-id NCT0123456 valid=false
      `,
    ],
    ignores: ['Expression of IL17A and TP53 in A549 cells was measured in 2015-2019.'],
  },
  find: readIds,
};

function readIds(context: RecogniserContext): readonly AnnotationParts[] {
  const { tokens } = context.block;
  const found: AnnotationParts[] = [];
  for (let i = tokens.nextOpening(0, OPENINGS); i < tokens.count; i = tokens.nextOpening(i, OPENINGS)) {
    let next = i + 1;
    for (const { start, end, to, registry, value, reason } of readAt(context, i)) {
      const parts = { type: 'trial-id' as const, start, end, registry, value, valid: reason === undefined };
      found.push(reason === undefined ? parts : copyWith(parts, { reason }));
      if (to > next) next = to;
    }
    i = next;
  }
  return found;
}

const NONE: readonly TrialIdReading[] = [];

function readAt(context: RecogniserContext, i: number): readonly TrialIdReading[] {
  const { tokens } = context.block;
  const kind = tokens.kind[i];
  if (kind === NUMBER) return listOf(readNumeric(tokens, i));
  if (kind !== WORD) return NONE;
  if (((tokens.flags[i] ?? 0) & BEGINS_TRIAL_ID) !== 0) {
    const opened = readOpened(tokens, i);
    if (opened !== undefined) return opened;
  }
  const start = tokens.startOf(i);
  if (((tokens.shape[i] ?? 0) & HOLDS_DIGIT) !== 0 && ((tokens.flags[i] ?? 0) & IN_LEXICON) === 0) {
    const glued = readGlued(tokens, i);
    if (glued !== undefined) return glued;
  }
  const first = tokens.text.charCodeAt(start);
  // The names of studies begin with a capital.
  if (first < 65 || first > 90) return NONE;
  return listOf(
    readNumberedName(tokens, i) ??
      readGroupNumber(tokens, i) ??
      readAcronym(context, i) ??
      readSponsorLine(tokens, i),
  );
}

/** The ids behind a word that begins or announces one. */
function readOpened(tokens: Tokens, i: number): readonly TrialIdReading[] | undefined {
  const match = registryWords.match(tokens, i);
  if (match === undefined) return undefined;
  const opener = match.value;
  const last = match.end - 1;
  if (opener.kind === 'names') {
    const reading = readAnnounced(tokens, last, tokens.endOf(last), opener.what);
    return reading === undefined ? undefined : [reading];
  }
  const place = { start: tokens.startOf(i), end: tokens.endOf(last) };
  const reading =
    opener.kind === 'begins'
      ? readBegun(tokens, i, place, opener.forms)
      : readBare(tokens, match.end, opener.forms);
  return reading === undefined ? undefined : withList(tokens, reading);
}

/** An id that is one word with its letters, and ids in a word that other text is glued to. */
function readGlued(tokens: Tokens, i: number): readonly TrialIdReading[] | undefined {
  if (tokens.endOf(i) - tokens.startOf(i) < 5 || !hasDigit(tokens, i)) return undefined;
  const start = tokens.startOf(i);
  const raw = tokens.raw(i);
  const announced = announcedAtStart(raw);
  if (announced !== undefined) {
    const reading = readAnnounced(tokens, i - 1, start + announced.length, announced.what);
    if (reading !== undefined) return [reading];
  }
  const known = formsAtStart(raw);
  const first =
    known === undefined ? undefined : readBegun(tokens, i, { start, end: start + known.length }, known.forms);
  const more = readEmbedded(tokens, i, first?.end ?? start);
  if (first !== undefined) return more.length === 0 ? withList(tokens, first) : [first, ...more];
  return more.length === 0 ? undefined : more;
}

/** The id and those that follow it in a list without their letters: "NCT01234567, 01234568 and 01234569". */
function withList(tokens: Tokens, first: BegunReading): readonly TrialIdReading[] {
  const ids = [first];
  for (let last = first; ; ) {
    const next = readListed(tokens, last.to, last.end, first.form);
    if (next === undefined) return ids;
    ids.push(next);
    last = next;
  }
}

function listOf(reading: TrialIdReading | undefined): readonly TrialIdReading[] {
  return reading === undefined ? NONE : [reading];
}

function hasDigit(tokens: Tokens, i: number): boolean {
  for (let at = tokens.endOf(i) - 1; at >= tokens.startOf(i); at--) {
    const code = tokens.text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

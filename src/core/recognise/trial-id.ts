/** Ids of trials and papers: registry numbers, study names, the sponsor's numbers, DOI, PMID, ISSN, ORCID. */
import { registryWords } from '../lexicon/registry-words.js';
import { BEGINS_TRIAL_ID } from '../lexicon/vocabulary.js';
import { NUMBER, type Tokens, WORD } from '../text/tokens.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';
import { readAnnounced } from './trial-id/announced.js';
import type { TrialIdReading } from './trial-id/glued.js';
import { readNumeric } from './trial-id/numeric.js';
import { readPrefixed } from './trial-id/prefixed.js';
import { readSponsorLine, readStudyName } from './trial-id/study-name.js';

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
  for (let i = 0; i < tokens.count; ) {
    const reading = readAt(context, i);
    if (reading === undefined) {
      i++;
      continue;
    }
    const { from, to, registry, value, reason } = reading;
    const span = { start: tokens.startOf(from), end: tokens.endOf(to - 1) };
    const parts = { type: 'trial-id' as const, ...span, registry, value, valid: reason === undefined };
    found.push(reason === undefined ? parts : { ...parts, reason });
    i = to;
  }
  return found;
}

function readAt({ block: { tokens } }: RecogniserContext, i: number): TrialIdReading | undefined {
  const kind = tokens.kind[i];
  if (kind === NUMBER) return readNumeric(tokens, i);
  if (kind !== WORD) return undefined;
  if (((tokens.flags[i] ?? 0) & BEGINS_TRIAL_ID) !== 0) {
    const announced = registryWords.match(tokens, i);
    if (announced !== undefined && announced.value !== 'prefix') {
      const reading = readAnnounced(tokens, announced.end, announced.value);
      if (reading !== undefined) return reading;
    }
    const reading = readPrefixed(tokens, i);
    if (reading !== undefined) return reading;
  }
  const start = tokens.startOf(i);
  const first = tokens.text.charCodeAt(start);
  // Ids begin with a capital, but for "jRCT"; what is glued to its digits is a word that no lexicon knows.
  if ((first < 65 || first > 90) && first !== 106) return undefined;
  if (hasDigit(tokens, i)) {
    const glued = (tokens.id[i] ?? -1) < 0 ? readPrefixed(tokens, i) : undefined;
    if (glued !== undefined) return glued;
  }
  return readStudyName(tokens, i) ?? readSponsorLine(tokens, i);
}

function hasDigit(tokens: Tokens, i: number): boolean {
  // A digit stands at the end of every id that is one word.
  const last = tokens.text.charCodeAt(tokens.endOf(i) - 1);
  return last >= 48 && last <= 57;
}

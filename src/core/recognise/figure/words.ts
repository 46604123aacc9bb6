/** The words with which figures begin, for the vocabulary. */
import { PhraseTable } from '../../lexicon/phrases.js';
import { numberWords } from './count-words.js';
import { P_NAMES } from './p-value.js';

const NAMES = `n ci cis cri cl ic ki c hpd hdi ci95 ci90 ci99 confidence credible credibility uncertainty hr hrs ahr shr chr or ors aor cor
rr rrs arr irr airr hazard hazards odds risk rate prevalence relative difference iqr iqrs interquartile range ranging ranged sd se sem
stdev standard`;

export const figureWords: PhraseTable<true> = new PhraseTable<true>((table) => {
  for (const word of [...NAMES.split(/\s+/), ...P_NAMES, ...numberWords]) table.add(word, true);
});

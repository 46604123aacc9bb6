/** The words with which figures begin, for the vocabulary. */

import { numberWords } from '../../lexicon/number-words.js';
import { PhraseTable } from '../../lexicon/phrases.js';
import { P_NAMES } from './p-value.js';
import { STATISTIC_NAMES } from './statistic.js';

const NAMES = `n none ci cis cri cl ic ki ci80 ci98 cri95 ic95 ki95 c hpd hdi ci95 ci90 ci99 confidence credible credibility uncertainty hr hrs ahr shr chr or ors aor cor
rr rrs arr irr airr hazard hazards odds risk rate prevalence relative difference differences iqr iqrs iqi interquartile inter i iq quartiles range ranging ranged sd se sem
stdev standard s prediction df per upper lower minus cshr q1 p25 min minimum
absolute reduction md smd wmd rd pr smr sir por ror gmr etd etr err lsmd lsd amd diff diffs gmr gmrs geometric gmt gmts gmc gmcs titre titer ratio ratios`;

export const figureWords: PhraseTable<true> = new PhraseTable<true>((table) => {
  for (const word of [...NAMES.split(/\s+/), ...P_NAMES, ...STATISTIC_NAMES, ...numberWords])
    table.add(word, true);
});

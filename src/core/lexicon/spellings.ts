/** American spellings of British medical words, and plurals: one row of a lexicon stands for all of them. */

/** Letters that differ, British first; the longer before the shorter. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/haem/g, 'hem'],
  [/Haem/g, 'Hem'],
  [/aemi/g, 'emi'],
  [/oedem/g, 'edem'],
  [/anaesth/g, 'anesth'],
  [/paraesth/g, 'paresth'],
  [/aesth/g, 'esth'],
  [/oesoph/g, 'esoph'],
  [/oestr/g, 'estr'],
  [/rrhoe/g, 'rrhe'],
  [/noea/g, 'nea'],
  [/faec/g, 'fec'],
  [/caec/g, 'cec'],
  [/caesar/g, 'cesar'],
  [/foet/g, 'fet'],
  [/gynaec/g, 'gynec'],
  [/leuco/g, 'leuko'],
  [/tumour/g, 'tumor'],
  [/colour/g, 'color'],
  [/behaviour/g, 'behavior'],
  [/labour/g, 'labor'],
  [/favour/g, 'favor'],
  [/odour/g, 'odor'],
  [/fibre/g, 'fiber'],
  [/titre/g, 'titer'],
  [/metre/g, 'meter'],
  [/programme/g, 'program'],
  [/isation/g, 'ization'],
  [/modell/g, 'model'],
  [
    /(ion|util|hospital|normal|neutral|immun|keratin|catastroph|lutein|mobil|oxid|necrot|external|internal|fertil)is(e|ing|ed)/g,
    '$1iz$2',
  ],
  [/analogue/g, 'analog'],
];

/** What every word that differs holds, so that most are not tried against each pair. */
const MAY_DIFFER = /ae|oe|our|is[aei]|tre|bre|logue|leuco|amme|odell/;

/** A phrase and its American spelling, where that differs. */
export function spellings(phrase: string): readonly string[] {
  const american = americanSpelling(phrase);
  return american === phrase ? [phrase] : [phrase, american];
}

/** "haemorrhage" is "hemorrhage"; a word that does not differ stays as it is. */
export function americanSpelling(phrase: string): string {
  if (!MAY_DIFFER.test(phrase)) return phrase;
  let spelled = phrase;
  for (const [british, american] of LETTERS) spelled = spelled.replace(british, american);
  return spelled;
}

/** The plural of a phrase by its last word, or the phrase where it is one already or has none. */
export function pluralOf(phrase: string): string {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(?:sis)$/.test(phrase)) return `${phrase.slice(0, -2)}es`;
  return /[a-rt-xz]$/.test(phrase) ? `${phrase}s` : phrase;
}

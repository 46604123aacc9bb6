/**
 * How the ids of each registry are printed: the words they begin with or are announced by, and what follows.
 *
 * The expressions are sticky and are only ever tried on a short stretch of text behind such a word.
 */

export interface IdForm {
  readonly registry: string;
  /** What a normalised id begins with: "NCT". */
  readonly prefix: string;
  /** Words that begin an id, whatever their case: "NCT", "UMIN-CTR". */
  readonly begins: readonly string[];
  /** Words that announce the bare rest of an id: "ClinicalTrials.gov, 01234567". */
  readonly announced?: readonly string[];
  /** What follows the prefix in a well-formed id, with the spaces and dashes that print it. */
  readonly rest: RegExp;
  /** What is near enough to be taken for a malformed one. */
  readonly near?: RegExp;
  /** The normalised id, from what `rest` met without its spaces, dashes being hyphens; prefix and rest where left out. */
  readonly normal?: (rest: string) => string;
  /** True where letter case counts, as the letters are also a word or a gene: "PER", "NTR". */
  readonly wary?: boolean;
  /** True where nothing may stand between the letters and the rest. */
  readonly glued?: boolean;
  /** How many digits a bare id has that follows another in a list: "NCT01234567 and 01234568". */
  readonly listed?: number;
}

const SPACES = '[ \\u00a0\\u2009\\u202f]';
const DASH = '[-\\u2010-\\u2015\\u2212]';
/** Exactly so many digits, in one row or in groups with single spaces. */
const row = (count: string) => `\\d{${count}}(?!\\d)`;
const grouped = (count: number) => `(?:\\d${SPACES}?){${count - 1}}\\d(?!\\d)`;
const sticky = (source: string) => new RegExp(source, 'iy');

function digits(
  registry: string,
  prefix: string,
  count: number,
  more: Partial<IdForm> & { readonly nearby?: string } = {},
): IdForm {
  const { nearby = `${count - 2},${count + 2}`, ...fields } = more;
  return {
    registry,
    prefix,
    begins: [prefix],
    rest: sticky(`${row(String(count))}|${grouped(count)}`),
    near: sticky(`\\d{${nearby}}(?![0-9a-z])`),
    listed: count,
    ...fields,
  };
}

const WORDS = 'clinical trials registry';

export const idForms: readonly IdForm[] = [
  digits('ClinicalTrials.gov', 'NCT', 8, {
    // A letter O, I or l is easily put for a digit.
    near: sticky('\\d{5,11}(?![0-9a-z])|(?=(?:[oil]*\\d){5})[0-9oil]{8}(?![0-9a-z])'),
    announced: ['ClinicalTrials.gov', 'ClinicalTrial.gov', 'Clinical Trials.gov', 'clinicaltrials gov'],
  }),
  digits('ISRCTN', 'ISRCTN', 8, {
    begins: ['ISRCTN', 'ISRCTNs'],
    announced: ['ISRCTN registry', 'ISRCTN register', 'Current Controlled Trials', 'controlled-trials.com'],
  }),
  {
    registry: 'EudraCT',
    prefix: 'EUCTR',
    begins: ['EUCTR'],
    rest: sticky(`(?:19|20)\\d{2}${DASH}\\d{6}${DASH}\\d{2}(?!\\d)(?:${DASH}[A-Z]{2}(?![a-z]))?`),
    near: sticky(`(?:19|20)\\d{2}${DASH}\\d{4,8}(?:${DASH}\\d{1,3})?(?![0-9a-z])`),
  },
  digits('ANZCTR', 'ACTRN', 14, {
    begins: ['ACTRN', 'ACTRNO', 'ACTR', 'ANZCTR'],
    announced: [`Australian New Zealand ${WORDS}`, `Australian and New Zealand ${WORDS}`],
    rest: sticky(`(?:N${SPACES}?)?(?:${row('14')}|${grouped(14)})p?`),
    near: sticky('\\d{12,16}(?![0-9a-z])'),
    normal: (rest) => `ACTRN${rest.replace(/[np]/gi, '')}`,
  }),
  {
    registry: 'ChiCTR',
    prefix: 'ChiCTR',
    begins: ['ChiCTR', 'Chi-CTR', 'ChiCTRs'],
    announced: [
      'Chinese Clinical Trial Registry',
      `Chinese ${WORDS}`,
      'Chinese Clinical Trial Register',
      'chictr.org.cn',
    ],
    rest: sticky(
      `[A-Z]{2,4}(?:${SPACES}?${DASH}${SPACES}?|${SPACES})?\\d{8}(?!\\d)|${row('10')}|${grouped(10)}`,
    ),
    near: sticky(`(?:[A-Z]{2,4}${DASH}?)?\\d{7,12}(?![0-9a-z])`),
    normal: (rest) => {
      const [, letters, number = rest] = /^([A-Z]+)-?([0-9]+)$/i.exec(rest) ?? [];
      return letters === undefined ? `ChiCTR${rest}` : `ChiCTR-${letters.toUpperCase()}-${number}`;
    },
    listed: 10,
  },
  {
    registry: 'ChiCTR',
    prefix: 'ChiCTR',
    begins: ['Chi'],
    rest: sticky(`CTR${DASH}?${SPACES}?\\d{10}(?!\\d)`),
    normal: (rest) => `ChiCTR${rest.replace(/^CTR-?/i, '')}`,
    wary: true,
  },
  digits('ITMCTR', 'ITMCTR', 10),
  digits('jRCT', 'jRCT', 10, { announced: ['Japan Registry of Clinical Trials'] }),
  digits('jRCT', 'jRCTs', 9),
  digits('jRCT', 'jRCTc', 9),
  {
    registry: 'jRCT',
    prefix: 'jRCT',
    begins: ['jRCT'],
    rest: sticky('[sc]\\d{9}(?!\\d)'),
    normal: (rest) => `jRCT${rest.toLowerCase()}`,
  },
  digits('UMIN-CTR', 'UMIN', 9, {
    begins: ['UMIN', 'UMIN-CTR', 'UMINCTR', 'UMIN-ID', 'UMIN-CTR-ID'],
    announced: [
      `UMIN ${WORDS}`,
      'UMIN clinical trial registry',
      'UMIN registry',
      'University Hospital Medical Information Network',
    ],
    rest: sticky(`(?:CTR${DASH}?)?C?(?:${row('9')}|${grouped(9)})`),
    normal: (rest) => (/^C0/i.test(rest) ? rest.toUpperCase() : `UMIN${rest.replace(/^CTR-?/i, '')}`),
  }),
  {
    registry: 'UMIN-CTR',
    prefix: 'C',
    begins: ['C'],
    rest: sticky('0000\\d{5}(?![0-9a-z])'),
    wary: true,
    glued: true,
  },
  {
    registry: 'JapicCTI',
    prefix: 'JapicCTI-',
    begins: ['JapicCTI', 'Japic-CTI', 'JAPIC'],
    announced: ['Japan Pharmaceutical Information Center'],
    rest: sticky('R?\\d{6}(?!\\d)'),
    near: sticky('\\d{4,8}(?![0-9a-z])'),
    listed: 6,
  },
  {
    registry: 'JMACCT',
    prefix: 'JMA-IIA',
    begins: ['JMA'],
    rest: sticky(`IIA${DASH}?${SPACES}?\\d{5}(?!\\d)`),
    near: sticky(`IIA${DASH}?\\d{3,7}(?![0-9a-z])`),
    normal: (rest) => `JMA-IIA${rest.replace(/^IIA-?/i, '')}`,
  },
  digits('DRKS', 'DRKS', 8, {
    begins: ['DRKS', 'DRKS-ID'],
    announced: [`German ${WORDS}`, 'German Clinical Trial Register', 'German Clinical Trials Register'],
  }),
  {
    registry: 'CTRI',
    prefix: 'CTRI/',
    begins: ['CTRI'],
    announced: [
      `${WORDS} of India`,
      `${WORDS} India`,
      'clinical trial registry of India',
      'clinical trial registry India',
    ],
    rest: sticky(`20\\d{2}${SPACES}?[/-]${SPACES}?\\d{2,3}${SPACES}?[/-]${SPACES}?\\d{6}(?!\\d)`),
    near: sticky('20\\d{2}[/-]\\d{1,3}[/-]?\\d{3,9}(?![0-9a-z])'),
    normal: (rest) => `CTRI/${rest.replaceAll('-', '/')}`,
  },
  {
    registry: 'ChinaDrugTrials',
    prefix: 'CTR',
    begins: ['CTR'],
    announced: ['chinadrugtrials.org.cn'],
    rest: sticky('20[12]\\d{5}(?!\\d)'),
    wary: true,
    glued: true,
  },
  digits('CRIS', 'KCT', 7, {
    nearby: '6,8',
    announced: ['CRIS', 'Clinical Research Information Service'],
  }),
  {
    registry: 'PACTR',
    prefix: 'PACTR',
    begins: ['PACTR'],
    announced: [`Pan African ${WORDS}`, 'Pan African Clinical Trial Registry', `Pan African ${WORDS}`],
    rest: sticky(`20${row('13,14')}|${grouped(15)}|${grouped(16)}`),
    near: sticky('\\d{12,18}(?![0-9a-z])'),
    listed: 15,
  },
  {
    registry: 'IRCT',
    prefix: 'IRCT',
    begins: ['IRCT', 'IRCTID', 'IRCT ID', 'IRCT.IR'],
    announced: ['Iranian Registry of Clinical Trials', 'Iranian Clinical Trials Registry'],
    rest: sticky(`\\d{8,14}${SPACES}?N${SPACES}?\\d{1,3}(?!\\d)`),
    near: sticky('\\d{10,16}(?:N\\d{0,3})?(?![0-9a-z])'),
    normal: (rest) => `IRCT${rest.toUpperCase()}`,
  },
  digits('TCTR', 'TCTR', 11, { announced: [`Thai ${WORDS}`, 'Thai Clinical Trial Registry'] }),
  {
    registry: 'SLCTR',
    prefix: 'SLCTR/',
    begins: ['SLCTR'],
    announced: [`Sri Lanka ${WORDS}`],
    rest: sticky('20\\d{2}[/-]\\d{3}(?!\\d)'),
    near: sticky('20\\d{2}[/-]\\d{1,5}(?![0-9a-z])'),
    normal: (rest) => `SLCTR/${rest.replaceAll('-', '/')}`,
  },
  digits('RPCEC', 'RPCEC', 8),
  {
    registry: 'ReBEC',
    prefix: 'RBR-',
    begins: ['RBR'],
    rest: sticky('(?=[a-z]*\\d)[0-9a-z]{6,9}(?![0-9a-z])'),
    near: sticky('(?=[a-z]*\\d)[0-9a-z]{4,11}(?![0-9a-z])'),
    normal: (rest) => `RBR-${rest.toLowerCase()}`,
  },
  {
    registry: 'NTR',
    prefix: 'NTR',
    begins: ['NTR'],
    announced: [
      'Netherlands Trial Register',
      'Dutch Trial Register',
      'Netherlands Trial Registry',
      'Dutch Trial Registry',
      'Nederlands Trial Register',
    ],
    rest: sticky('\\d{3,5}(?![0-9a-z])'),
    near: sticky('\\d{6,7}(?![0-9a-z])'),
    wary: true,
  },
  {
    registry: 'NTR',
    prefix: 'NL',
    begins: ['NL'],
    rest: sticky(`${DASH}?OMON${DASH}?${SPACES}?\\d{4,6}(?!\\d)|\\d{4}(?![0-9a-z.])`),
    near: sticky(`${DASH}OMON\\d{2,8}(?![0-9a-z])`),
    normal: (rest) => `NL${rest.toUpperCase().replace(/^-?OMON-?/, '-OMON')}`,
    wary: true,
    glued: true,
  },
  {
    registry: 'CCMO',
    prefix: 'NL',
    begins: ['NL'],
    rest: sticky('\\d{4,5}\\.\\d{3}\\.\\d{2}(?!\\d)'),
    wary: true,
    glued: true,
  },
  digits('LBCTR', 'LBCTR', 10),
  {
    registry: 'REPEC',
    prefix: 'PER-',
    begins: ['PER'],
    announced: ['REPEC'],
    rest: sticky(`\\d{3}${DASH}\\d{2}(?![0-9a-z])`),
    wary: true,
  },
  {
    registry: 'HKUCTR',
    prefix: 'HKUCTR-',
    begins: ['HKUCTR'],
    rest: sticky('\\d{2,5}(?!\\d)'),
    near: sticky('\\d{1,7}(?![0-9a-z])'),
  },
  { registry: 'CUHK', prefix: 'CUHK_', begins: ['CUHK'], rest: sticky('(?:CCRB|CCT)\\d{5}(?!\\d)') },
  {
    registry: 'PHRR',
    prefix: 'PHRR',
    begins: ['PHRR'],
    rest: sticky(`\\d{6}${DASH}\\d{6}(?!\\d)`),
  },
  digits('SNCTP', 'SNCTP', 9),
  {
    registry: 'NMRR',
    prefix: 'NMRR-',
    begins: ['NMRR'],
    announced: ['National Medical Research Register'],
    rest: sticky(`(?:ID${DASH})?\\d{2}${DASH}\\d{2,5}${DASH}[0-9a-z]{3,6}(?![0-9a-z])`),
  },
  {
    registry: 'SANCTR',
    prefix: 'DOH-',
    begins: ['DOH'],
    rest: sticky(`27${DASH}\\d{4}${DASH}\\d{4}(?!\\d)`),
  },
  {
    registry: 'UTN',
    prefix: 'U',
    begins: ['U', 'UTN'],
    rest: sticky(`U?1111${DASH}\\d{4}${DASH}\\d{4}(?!\\d)`),
    near: sticky(`1111${DASH}[0-9-]{6,11}(?![0-9a-z])`),
    normal: (rest) => `U${rest.replace(/^U/i, '')}`,
    wary: true,
  },
  {
    registry: 'PROSPERO',
    prefix: 'CRD',
    begins: ['CRD'],
    announced: ['PROSPERO'],
    rest: sticky(`42${row('9,10')}`),
    near: sticky('42\\d{7,11}(?![0-9a-z])'),
  },
  {
    registry: 'PMCID',
    prefix: 'PMC',
    begins: ['PMC'],
    rest: sticky('\\d{5,8}(?![0-9a-z])'),
    near: sticky('\\d{9,10}(?![0-9a-z])'),
    wary: true,
    glued: true,
  },
  { registry: 'PMCID', prefix: 'PMC', begins: ['PMC'], rest: sticky('\\d{7,8}(?![0-9a-z])'), wary: true },
];

/** Letters that only a slip of the pen puts for a registry's own. */
export const misspelledPrefixes: ReadonlyMap<string, string> = new Map([
  ['ntc', 'NCT'],
  ['isctrn', 'ISRCTN'],
  ['isrtcn', 'ISRCTN'],
  ['actnr', 'ACTRN'],
]);

/** What makes an id of a form: the normalised value of a well-formed or malformed rest as printed. */
export function normalId(form: IdForm, printed: string): string {
  const rest = printed.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, '');
  return form.normal === undefined ? form.prefix + rest : form.normal(rest);
}

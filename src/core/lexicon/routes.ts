/** Routes of administration: how texts print them, and the one name each gets. */
import { PhraseTable } from './phrases.js';

const ROUTES: Readonly<Record<string, readonly string[]>> = {
  oral: ['oral', 'orally', 'by mouth', 'per os', 'peroral', 'perorally', 'p.o', 'po'],
  intravenous: [
    'intravenous',
    'intravenously',
    'intravenous infusion',
    'intravenous infusions',
    'IV infusion',
    'IV bolus',
    'by intravenous infusion',
    'infused',
    'infused intravenously',
    'infusion',
    'infusions',
    'by infusion',
    'i.v',
    'iv',
    'ivgtt',
    'ivgtt',
    'intravenous drip',
    'ivd',
    'intravenous bolus',
    'intravenous injection',
    'intravenous injections',
  ],
  subcutaneous: [
    'subcutaneous',
    'subcutaneously',
    'subcut',
    'subq',
    's.c',
    'sc',
    'sq',
    'subcutaneous injection',
    'subcutaneous injections',
    'subcutaneous infusion',
    'hypodermic',
  ],
  intramuscular: [
    'intramuscular',
    'intramuscularly',
    'i.m',
    'intramuscular injection',
    'intramuscular injections',
  ],
  inhaled: [
    'inhaled',
    'by inhalation',
    'via inhalation',
    'nebulised',
    'nebulized',
    'nebulisation',
    'nebulization',
    'via nebuliser',
    'via nebulizer',
    'via metered-dose inhaler',
    'dry-powder inhaler',
    'pMDI',
    'inhaler',
  ],
  intranasal: ['intranasal', 'intranasally', 'nasal spray', 'nasal', 'nasally'],
  topical: ['topical', 'topically', 'cutaneous', 'applied to the skin'],
  transdermal: ['transdermal', 'transdermally'],
  sublingual: ['sublingual', 'sublingually'],
  buccal: ['buccal', 'buccally'],
  rectal: ['rectal', 'rectally', 'per rectum', 'enema'],
  vaginal: ['vaginal', 'vaginally', 'intravaginal', 'intravaginally', 'per vaginam'],
  intrathecal: ['intrathecal', 'intrathecally'],
  epidural: ['epidural', 'epidurally'],
  perineural: ['perineural', 'perineurally'],
  intravitreal: ['intravitreal', 'intravitreally', 'intravitreous'],
  ophthalmic: ['ophthalmic', 'eye drops', 'eye drop', 'eyedrops', 'eyedrop', 'in each eye', 'in both eyes'],
  intracameral: ['intracameral', 'intracamerally'],
  subconjunctival: ['subconjunctival'],
  otic: ['otic', 'ear drops'],
  intraperitoneal: ['intraperitoneal', 'intraperitoneally', 'i.p'],
  intrapleural: ['intrapleural', 'intrapleurally'],
  'intra-arterial': ['intra-arterial', 'intra-arterially', 'intraarterial', 'intraarterially'],
  'intra-articular': ['intra-articular', 'intra-articularly', 'intraarticular', 'intraarticularly'],
  intradermal: ['intradermal', 'intradermally'],
  intralesional: ['intralesional', 'intralesionally'],
  intratumoral: ['intratumoral', 'intratumorally', 'intratumoural'],
  intravesical: ['intravesical', 'intravesically'],
  intracoronary: ['intracoronary'],
  intraosseous: ['intraosseous'],
  intrauterine: ['intrauterine'],
  intracavernosal: ['intracavernosal'],
  enteral: ['nasogastric', 'nasogastrically', 'enteral', 'enterally', 'via nasogastric tube'],
};

/** Short forms that are words or names in other letters. */
const EXACT: Readonly<Record<string, string>> = {
  PO: 'oral',
  IM: 'intramuscular',
  IT: 'intrathecal',
  IN: 'intranasal',
  IP: 'intraperitoneal',
  SL: 'sublingual',
  PR: 'rectal',
  PV: 'vaginal',
};

export const routePhrases: PhraseTable<string> = (() => {
  const table = new PhraseTable<string>();
  for (const [route, phrases] of Object.entries(ROUTES)) {
    for (const phrase of phrases) table.add(phrase, route);
  }
  for (const [phrase, route] of Object.entries(EXACT)) table.add(phrase, route, true);
  return table;
})();

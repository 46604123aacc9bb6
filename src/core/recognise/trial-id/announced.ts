/** Ids that a word announces: "PMID: 31234567", "ISSN:1476-4598", "EudraCT2015-001234-12", "protocol number CA209-057". */
import { registryFacts } from '../../lexicon/registries.js';
import { type Announced, formsAtStart } from '../../lexicon/registry-words.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { isIssn, isOrcid } from './check-digits.js';
import { type TrialIdReading, tokenFrom, withHyphens } from './glued.js';

interface AnnouncedForm {
  /** What may be such an id, well-formed or not; tried behind the announcing words only. */
  readonly near: RegExp;
  readonly valid: (value: string) => boolean;
  readonly reason?: string;
}

const DASH = '[ \\u00a0]?[-\\u2010-\\u2015\\u2212][ \\u00a0]?';
const SPACED = `(?:${DASH}|[ \\u00a0])`;

const forms: Readonly<Record<Announced, AnnouncedForm>> = {
  DOI: { near: /10\.[0-9]{4,9}\/[-._;()/:A-Za-z0-9]*[A-Za-z0-9]/y, valid: () => true },
  PMID: {
    near: /[0-9]{3,12}(?![0-9a-z.])|[0-9]{3,12}(?=\.(?![0-9]))/iy,
    valid: (value) => /^[1-9][0-9]{0,7}$/.test(value),
  },
  ISSN: { near: /[0-9]{4}[-\u2010-\u2015\u2212 ]?[0-9]{3}[0-9X](?![0-9a-z])/iy, valid: isIssn },
  ORCID: { near: new RegExp(`(?:[0-9]{4}${SPACED}?){3}[0-9]{3}[0-9X](?![0-9a-z])`, 'iy'), valid: isOrcid },
  EudraCT: {
    near: new RegExp(`(?:19|20)[0-9]{2}${SPACED}[0-9]{4,8}(?:${SPACED}[0-9]{1,3})?(?![0-9])`, 'y'),
    valid: (value) => /^(?:19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}$/.test(value),
  },
  CTIS: {
    near: new RegExp(`20[0-9]{2}${DASH}5[0-9]{4,6}(?:${DASH}[0-9]{2}){0,2}(?![0-9])`, 'y'),
    valid: (value) => /^20[0-9]{2}-5[0-9]{5}-[0-9]{2}(?:-[0-9]{2})?$/.test(value),
  },
  'ID-RCB': {
    near: new RegExp(`20[0-9]{2}${DASH}A[0-9]{5}${DASH}[0-9]{2}(?![0-9])`, 'y'),
    valid: () => true,
  },
  sponsor: {
    near: /(?=[A-Za-z0-9./\u2010-\u2015-]*[0-9])[A-Z0-9][A-Za-z0-9./\u2010-\u2015-]{2,26}[A-Za-z0-9]/y,
    valid: () => true,
  },
};

const WINDOW = 80;
const LINK =
  /(?:[\s:.,#(=\u2010-\u2015-]|(?:no|nos|nr|number|numbers|identifier|id|code|print|online|electronic|linking|is|was|and)(?![a-z0-9])\)?){0,9}/iy;

/** The id of this kind behind the words that end before an offset; `i` is their last token. */
export function readAnnounced(
  tokens: Tokens,
  i: number,
  end: number,
  what: Announced,
): TrialIdReading | undefined {
  const window = tokens.text.slice(end, end + WINDOW);
  LINK.lastIndex = 0;
  const link = LINK.exec(window)?.[0] ?? '';
  const { near, valid } = forms[what];
  near.lastIndex = link.length;
  const printed = near.exec(window)?.[0];
  if (printed === undefined || !isMeant(tokens, i, what, link, printed)) return undefined;
  const start = end + link.length;
  const value = normalised(what, printed);
  const id = {
    start,
    end: start + printed.length,
    to: tokenFrom(tokens, i + 1, start + printed.length),
    registry: what,
    value,
  };
  if (valid(value)) return id;
  return copyWith(id, { reason: `does not have the form: ${registryFacts(what)?.form ?? 'another form'}` });
}

function normalised(what: Announced, printed: string): string {
  if (what === 'sponsor' || what === 'DOI') return withHyphens(printed);
  const plain = printed
    .replace(/[ \u00a0]*[\u2010-\u2015\u2212-][ \u00a0]*/g, '-')
    .replace(/[ \u00a0]/g, '-')
    .toUpperCase();
  if (what === 'ISSN' && /^[0-9]{7}[0-9X]$/.test(plain)) return `${plain.slice(0, 4)}-${plain.slice(4)}`;
  if (what === 'ORCID' && !plain.includes('-')) return plain.replace(/(.{4})(?=.)/g, '$1-');
  return plain;
}

/** "PubMed (31234567)" but not "PubMed, 2015 records"; "protocol CA209-057" but not "protocol version 2". */
function isMeant(tokens: Tokens, i: number, what: Announced, link: string, printed: string): boolean {
  const word = tokens.word(i);
  if (word === 'pubmed') return printed.length >= 7 && /[:(]|\bid\b/i.test(link);
  if (what !== 'sponsor') return true;
  // What begins like a registry's id is that registry's.
  if (formsAtStart(printed) !== undefined || /^(?:19|20)[0-9]{2}-[0-9]{6}/.test(printed)) return false;
  if (word === 'no' && /^\s/.test(link) && !/[0-9]/.test(printed.slice(0, 6))) return false;
  if (word !== 'protocol') return printed.length >= 4;
  const code = /^[A-Z]/.test(printed) && printed.replace(/[^0-9]/g, '').length >= 3;
  return code && !/^(?:COVID|SARS)/.test(printed) && !link.includes(',');
}

/** Ids that a word announces: "PMID: 31234567", "ISSN:1476-4598", "EudraCT 2015-001234-12", "protocol number CA209-057". */
import { registryFacts } from '../../lexicon/registries.js';
import type { Announced } from '../../lexicon/registry-words.js';
import type { Tokens } from '../../text/tokens.js';
import { gluedEnd, gluedText, type TrialIdReading } from './glued.js';
import { isIssn } from './numeric.js';

interface AnnouncedForm {
  readonly valid: (text: string) => boolean;
  readonly near: RegExp;
}

const forms: Readonly<Record<Exclude<Announced, 'prefix'>, AnnouncedForm>> = {
  PMID: { valid: (text) => /^[1-9][0-9]{0,7}$/.test(text), near: /^[0-9]{3,12}$/ },
  ISSN: { valid: isIssn, near: /^[0-9]{4}-?[0-9]{3}[0-9X]$/ },
  ORCID: { valid: (text) => /^(?:[0-9]{4}-){3}[0-9]{3}[0-9X]$/.test(text), near: /^[0-9-]{14,22}X?$/ },
  EudraCT: {
    valid: (text) => /^(?:19|20)[0-9]{2}-[0-9]{6}-[0-9]{2}$/.test(text),
    near: /^(?:19|20)[0-9]{2}-[0-9]{4,8}(?:-[0-9]{1,3})?$/,
  },
  CTIS: {
    valid: (text) => /^20[0-9]{2}-5[0-9]{5}-[0-9]{2}(?:-[0-9]{2})?$/.test(text),
    near: /^20[0-9]{2}-[0-9-]{5,14}$/,
  },
  sponsor: { valid: () => true, near: /^(?=.*[0-9])[A-Z0-9][A-Za-z0-9./-]{3,24}$/ },
};

/** The id of this kind that stands at `at`, after a colon or a word such as "number". */
export function readAnnounced(
  tokens: Tokens,
  at: number,
  registry: Exclude<Announced, 'prefix'>,
): TrialIdReading | undefined {
  let from = at;
  while (
    from < at + 4 &&
    (/^(?:[:.,#(]|no|number|numbers|identifier|id)$/.test(tokens.word(from)) ||
      (from > at && tokens.isBreak(from)))
  )
    from++;
  if (!tokens.isWord(from) && !tokens.isNumber(from)) return undefined;
  const to = gluedEnd(tokens, from, registry === 'sponsor' ? '-/.' : '-');
  const value = gluedText(tokens, from, to);
  const { valid, near } = forms[registry];
  if (valid(value) && near.test(value)) return { from, to, registry, value };
  if (!near.test(value)) return undefined;
  const form = registryFacts(registry)?.form ?? 'another form';
  return { from, to, registry, value, reason: `does not have the form: ${form}` };
}

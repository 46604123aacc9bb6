/** Registry ids with letters in front: "NCT01234567", "NCT 0123 4567", "ChiCTR-TRC-09000365", "ISRCTN registry, 12345678". */
import { registryFacts } from '../../lexicon/registries.js';
import { type IdForm, normalId } from '../../lexicon/registry-forms.js';
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import { type TrialIdReading, tokenFrom } from './glued.js';

/** An id with the form it was read by. */
export interface BegunReading extends TrialIdReading {
  readonly form: IdForm;
}

/** No id and no words between its letters and its digits are longer. */
const WINDOW = 90;
/** What may stand between the letters of an id and its digits. */
const LINK =
  /(?:[\s:#.,_=(/\u2010-\u2015-]|(?:no|nos|nr|n°|num|number|numbers|id|ids|identifier|identifiers|registration|registry|register|reg)(?![a-z])\.?){0,8}/iy;
/** What may stand between words that announce an id and its digits. */
const LONG_LINK =
  /(?:[\s:#.,;=()/\u2010-\u2015-]|(?:no|nos|nr|num|number|numbers|id|ids|identifier|identifiers|registration|registry|register|reg|trial|code|under|the|as|is|was|with|website|database|[a-z]{3,6}ctr|ntr|isrctn|www)(?![a-z0-9])){1,14}/iy;

/** The id that the letters which end at an offset begin; `i` is their first token, `start` their offset. */
export function readBegun(
  tokens: Tokens,
  i: number,
  { start, end }: { readonly start: number; readonly end: number },
  forms: readonly IdForm[],
): BegunReading | undefined {
  const window = tokens.text.slice(end, end + WINDOW);
  const link = matchAt(LINK, window, 0);
  const linked = link?.length ?? 0;
  const letters = tokens.text.slice(start, end);
  let malformed: BegunReading | undefined;
  for (const form of forms) {
    const from = form.glued === true ? 0 : linked;
    if (form.wary === true && !isWritten(letters, form)) continue;
    const rest = matchAt(form.rest, window, from);
    if (rest !== undefined && !isTorn(rest)) {
      const found = end + from + rest.length;
      const slip = whyMisspelled(letters, form);
      const value = slip === undefined ? normalId(form, rest) : `${letters}${rest}`;
      // "NCT (01234567)": the brackets are none of the id.
      const first = link?.includes('(') === true ? end + from : start;
      return reading(tokens, i, first, found, form, value, slip);
    }
    if (from > 3 && !/\b(?:n|id)/i.test(link ?? '')) continue;
    const near = form.near === undefined ? undefined : matchAt(form.near, window, from);
    if (near === undefined || malformed !== undefined || letters === letters.toLowerCase()) continue;
    malformed = reading(
      tokens,
      i,
      start,
      end + from + near.length,
      form,
      normalId(form, near),
      whyNot(form, near),
    );
  }
  return malformed;
}

/** The id whose bare rest stands behind words that announce it: "ClinicalTrials.gov number, 01234567". */
export function readBare(tokens: Tokens, after: number, forms: readonly IdForm[]): BegunReading | undefined {
  const end = tokens.endOf(after - 1);
  const window = tokens.text.slice(end, end + WINDOW);
  const link = matchAt(LONG_LINK, window, 0);
  if (link === undefined) return undefined;
  for (const form of forms) {
    // A year behind the name of a registry is no id of four digits.
    if (form.wary === true && !/(?:no|nos|nr|number|id|identifier|code)[\s.:,]*$/i.test(link)) continue;
    const rest = matchAt(form.rest, window, link.length);
    if (rest === undefined || isTorn(rest)) continue;
    const start = end + link.length;
    return reading(tokens, after, start, start + rest.length, form, normalId(form, rest));
  }
  return undefined;
}

/** "…and 01234568": the bare digits that go on a list behind an id of this form. */
export function readListed(
  tokens: Tokens,
  after: number,
  offset: number,
  form: IdForm,
): BegunReading | undefined {
  if (form.listed === undefined) return undefined;
  const window = tokens.text.slice(offset, offset + 40);
  const join = matchAt(/(?:\s*[,;/&]\s*|\s+)(?:and\s+|or\s+|&\s*)?/iy, window, 0);
  if (join === undefined || !/[,;/&ao]/.test(join)) return undefined;
  const rest = matchAt(new RegExp(`[0-9]{${form.listed}}(?![0-9%]|[.,][0-9])`, 'y'), window, join.length);
  if (rest === undefined) return undefined;
  const start = offset + join.length;
  return reading(tokens, after, start, start + rest.length, form, normalId(form, rest));
}

function reading(
  tokens: Tokens,
  i: number,
  start: number,
  end: number,
  form: IdForm,
  value: string,
  reason?: string,
): BegunReading {
  const id = { start, end, to: tokenFrom(tokens, i, end), registry: form.registry, value, form };
  return reason === undefined ? id : copyWith(id, { reason });
}

function matchAt(pattern: RegExp, window: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(window)?.[0];
}

/** Groups of a single digit are other numbers that stand behind the id. */
function isTorn(rest: string): boolean {
  return /[ \u00a0\u2009\u202f]\d(?!\d)/.test(rest) && !/[a-z]/i.test(rest);
}

/** "PER" and "per" differ, and "NL 1234" may be a postal code: such letters must be written as the registry does. */
function isWritten(letters: string, form: IdForm): boolean {
  return form.prefix.startsWith(letters.replace(/^UTN$/, 'U'));
}

function whyMisspelled(letters: string, form: IdForm): string | undefined {
  const known = form.begins.some((word) => bare(word) === bare(letters));
  return known ? undefined : `begins with ${letters}; a ${form.registry} id begins with ${form.prefix}`;
}

function bare(letters: string): string {
  return letters.toLowerCase().replace(/[^a-z]/g, '');
}

function whyNot(form: IdForm, rest: string): string {
  const count = rest.replace(/[^0-9]/g, '').length;
  const look = registryFacts(form.registry)?.form ?? 'another form';
  return `has ${count} digits; a ${form.registry} id has the form: ${look}`;
}

/** What a drug's value becomes where a person gives it another canonical name. */
import type { CanonicalDrug } from '../core/index.js';
import type { Judged } from '../schema/decision.js';

/**
 * The value under the chosen name: class, parts and the list that knows the name follow it, everything else stays.
 * `words` are those of the text: a name that they spell is no misspelling of it.
 */
export function linkedDrug(
  now: Judged,
  { name, class: group, parts, list }: CanonicalDrug,
  words: string,
): Judged {
  const { class: _class, parts: _parts, importedFrom: _list, misspelled, ...kept } = now;
  const isMisspelled = misspelled === true && words.trim().toLowerCase() !== name.toLowerCase();
  return {
    ...kept,
    name,
    ...(group === undefined ? {} : { class: group }),
    ...(parts === undefined ? {} : { parts }),
    ...(isMisspelled ? { misspelled } : {}),
    ...(list === undefined ? {} : { importedFrom: list }),
  };
}

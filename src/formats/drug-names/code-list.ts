/**
 * Two columns, a code and a name with a tab between, as the WHO hands out its lists. Where the codes are those of the
 * Anatomical Therapeutic Chemical classification, substances are taken and the groups above them name their class.
 */
import type { DrugNameFormat, Intake } from './format.js';

export const codeListFormat: DrugNameFormat = {
  id: 'code-list',
  title: 'list of codes and names',
  detect: (_fileName, lines) => {
    const matching = lines.filter((line) => CODE_AND_NAME.test(line)).length;
    return matching > 0 && matching >= lines.length * 0.6;
  },
  open: (into) => {
    const groups = new Map<string, string>();
    let isFirst = true;
    return {
      line(text) {
        if (text.trim() === '' || text.startsWith('#')) return;
        const isHeading = isFirst && /^(?:atc|who)?[ _-]?code\t/i.test(text);
        isFirst = false;
        if (!isHeading) readEntry(text, groups, into);
      },
    };
  },
};

/** A code is one word with a digit or of one capital ("L", "L01", "D-00123"), then exactly one field. */
const CODE_AND_NAME = /^(?:[A-Z]|(?=\S*\d)[A-Za-z0-9][A-Za-z0-9._-]{0,19})\t[^\t]+\t?$/;
const ATC = /^[A-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/;
const ATC_SUBSTANCE_LENGTH = 7;
const ATC_GROUP_LENGTH = 5;
const GROUP_WORDS = /^(?:various|combinations|other|others)\b|\bcombinations\b|\bexcl\. |\bincl\. /i;

function readEntry(text: string, groups: Map<string, string>, into: Intake): void {
  const [code = '', name = '', ...more] = text.split('\t').map((field) => field.trim());
  if (name === '' || code === '' || more.some((field) => field !== '')) {
    into.malformed('is no code and name with one tab between them');
    return;
  }
  if (!ATC.test(code)) {
    into.add({ name });
    return;
  }
  if (code.length < ATC_SUBSTANCE_LENGTH) {
    groups.set(code, name);
    return;
  }
  // "codeine, combinations with psycholeptics" is a place for products, not the name of one.
  if (GROUP_WORDS.test(name)) return;
  const group = groups.get(code.slice(0, ATC_GROUP_LENGTH));
  const parts = name.split(/ and |, (?!.*\()/);
  into.add({
    name,
    mention: 'generic',
    ...(parts.length > 1 && parts.every((part) => /^[a-z-]+$/.test(part)) ? { generics: parts } : {}),
    ...(group === undefined || GROUP_WORDS.test(group) ? {} : { class: group }),
  });
}

/** Labels of web pages and exports: a field's name before its value, or glued to it, or a tag of two letters. */
import { type Heading, headingIn } from './headings.js';
import { kindOfTitle } from './section-titles.js';

/** Labels that library pages print without a space before the value. */
const GLUED = [
  'Language',
  'Published in',
  'Summary:',
  'Bibliography:',
  'ISSN:',
  'DOI:',
  'Online Access',
  'Main Authors',
  'Format ',
  'Subjects',
  'Published ',
];

const GLUED_INITIALS = 'LPSBIDOMF';

/** "LanguageEnglish", "Published inMolecular cancer", "Summary:No combined …". */
export function gluedLabel(block: string, line: number): Heading | undefined {
  if (!GLUED_INITIALS.includes(block[line] ?? ' ')) return undefined;
  for (const label of GLUED) {
    if (!block.startsWith(label, line)) continue;
    const after = block[line + label.length] ?? '';
    if (after !== ' ' && after !== '' && !/[A-Z0-9]/.test(after)) continue;
    const kind = kindOfTitle(label.replace(/[:\s]+$/, '')) ?? 'bibliography';
    return headingIn(block, line, line + label.length, kind);
  }
  return undefined;
}

const FIELD_NAMES = [
  'NCT number',
  'Study type',
  'Source',
  'Contact',
  'Phone',
  'Email',
  'Status',
  'Phase',
  'Start date',
  'Completion date',
  'Primary completion date',
  'Enrollment',
].map((name) => `${name} `);

/** A registry page's field name with its value on the same line: "Start date September 2023". */
export function registryField(block: string, line: number, head: string): Heading | undefined {
  const first = head.charCodeAt(0);
  if (!(first >= 65 && first <= 90)) return undefined;
  const tag = exportTag(line, head);
  if (tag !== undefined || !block.includes('\n')) return tag;
  const name = FIELD_NAMES.find((field) => head.startsWith(field))?.trimEnd();
  const kind = name === undefined ? undefined : kindOfTitle(name);
  // The column heads of a list ("Status Clinical Trial Phase") are no field.
  if (name === undefined || kind === undefined || /^Status Clinical/.test(head)) return undefined;
  // "Phase 2" is a value; "Phase Phase 2" is the field with its value.
  if (name === 'Phase' && !/^Phase (?:Phase|N\/A|Early|Not)/.test(head)) return undefined;
  return headingIn(block, line, line + name.length, kind);
}

const TAGS: Readonly<Record<string, Heading['kind']>> = {
  PMID: 'bibliography',
  TI: 'title',
  T1: 'title',
  AB: 'other',
  N2: 'other',
  AU: 'bibliography',
  FAU: 'bibliography',
  AD: 'bibliography',
  MH: 'bibliography',
  JT: 'bibliography',
  TY: 'bibliography',
  SI: 'registration',
  GR: 'funding',
};

/** "AB  - BACKGROUND: …": the tags of MEDLINE and RIS exports. */
function exportTag(line: number, head: string): Heading | undefined {
  const name = /^([A-Z][A-Z0-9]{1,3}) {0,2}- /.exec(head)?.[1];
  const kind = name === undefined ? undefined : TAGS[name];
  if (name === undefined || kind === undefined) return undefined;
  return { start: line, end: line + name.length, title: name, kind, level: 2 };
}

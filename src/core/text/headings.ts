/**
 * Headings: "Background:", "**Methods:**", "Inclusion criteria" on a line of its own, a registry's field name above
 * its value, and the labels that web pages glue to their value ("LanguageEnglish").
 */
import type { SectionKind } from './document.js';

export interface Heading {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly kind: SectionKind;
  readonly level: 1 | 2;
}

/** The headings inside one block; offsets count from the block's start. */
export function findHeadings(block: string): readonly Heading[] {
  const own = wholeLine(block);
  if (own !== undefined) return [own];
  const found: Heading[] = [];
  let line = 0;
  for (;;) {
    const end = nextLine(block, line);
    const first = titleLine(block, line, end) ?? labelAt(block, line) ?? gluedLabel(block, line);
    if (first !== undefined) found.push(first);
    if (end < 0) break;
    line = end;
  }
  inlineLabels(block, found);
  inlineCapitals(block, found);
  return found.sort((a, b) => a.start - b.start);
}

const KINDS: Record<string, SectionKind> = {};
for (const [kind, titles] of Object.entries({
  background:
    'background|introduction|rationale|context|importance|clinical trial description|clinical trial summary',
  objective: 'objective|objectives|aim|aims|purpose|purpose of study|aim of study|aims and objectives',
  methods:
    'method|methods|materials and methods|patients and methods|methods and materials|subjects and methods|participants|patients|design|setting|design, setting, and participants|design, setting and participants|intervention|interventions|study design|trial design|main outcome measures|main outcomes and measures|outcome measures|statistical analysis|methodology|experimental design|study population|endpoints|exposures|measurements|data sources|study selection|data extraction',
  results:
    'result|results|findings|key results|main results|efficacy|efficacy results|safety|safety results|main findings|outcomes',
  conclusion:
    'conclusion|conclusions|interpretation|discussion|implications|conclusions and relevance|implication|clinical implications|limitations',
  eligibility:
    'inclusion criteria|exclusion criteria|eligibility|eligibility criteria|key inclusion criteria|key exclusion criteria|criteria|sex|ages|age|gender|volunteers|accepts healthy volunteers|ages eligible for study|inclusion|exclusion',
  registration:
    'trial registration|registration|clinical trial information|clinical trial registration|trial registration number|clinical trial registration number|clinical trial number|trial registry|trial registry number|identifiers|identifier|nct number|clinicaltrials.gov identifier|status and phase|status|phase|enrollment|enrolment|study type|funder types|primary purpose|allocation|interventional model|intervention model|masking|treatments|conditions|condition|start date|completion date|primary completion date|sponsor|collaborators|details and patient eligibility|about|source|contact|phone|email|trial contacts and locations|central trial contact|study start|study completion|official title|brief title|other study id numbers|data sourced from clinicaltrials.gov',
  funding:
    'funding|funding source|funding sources|research sponsor|support|financial support|disclosure|disclosures|conflict of interest|acknowledgements|acknowledgments',
  bibliography:
    'bibliography|bibliographic details|published in|main authors|authors|format|language|published|subjects|online access|issn|doi|keywords|key words|citation|references|mesh terms|publication types|copyright|pmid|affiliations|author information',
  links:
    'see also|related conditions & mesh terms|associated data|related articles|similar articles|clinical trials|more information',
  other: 'abstract|summary|full description|full text|description|article|menu|plain language summary',
} satisfies Partial<Record<SectionKind, string>>)) {
  for (const title of titles.split('|')) KINDS[title] = kind as SectionKind;
}

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

const TOP: ReadonlySet<SectionKind> = new Set([
  'background',
  'objective',
  'methods',
  'results',
  'conclusion',
  'eligibility',
  'funding',
  'links',
]);

function heading(block: string, start: number, end: number, kind: SectionKind): Heading {
  const title = block.slice(start, end).replace(/^[\s#*_]+|[\s:*_.]+$/g, '');
  const own = block.indexOf(title, start);
  return { start: own, end: own + title.length, title, kind, level: TOP.has(kind) ? 1 : 2 };
}

function kindOf(title: string): SectionKind | undefined {
  return KINDS[title.toLowerCase().replace(/\s+/g, ' ')];
}

/** A block that is nothing but a heading: known words, or a short line in title shape. */
function wholeLine(block: string): Heading | undefined {
  if (block.length > 70 || block.includes('\n')) return undefined;
  const title = block.replace(/^[\s#*_•]+|[\s:*_.]+$/g, '');
  const kind = kindOf(title);
  if (kind !== undefined) return heading(block, 0, block.length, kind);
  return /^#{1,4}\s+\S/.test(block) ? heading(block, 0, block.length, 'other') : undefined;
}

/** A known title alone on a line inside a block: "See also". */
function titleLine(block: string, line: number, next: number): Heading | undefined {
  const end = next < 0 ? block.length : next - 1;
  if (end - line > 50) return undefined;
  const kind = kindOf(block.slice(line, end).replace(/^[\s#*_•]+|[\s:*_.]+$/g, ''));
  return kind === undefined ? undefined : heading(block, line, end, kind);
}

/** "Background: …", "**Methods:** …", "METHODS …", "Status Not yet recruiting" at the start of a line. */
function labelAt(block: string, line: number): Heading | undefined {
  const head = block.slice(line, line + 64);
  const marked = /^\s*[*_#]*\s*([A-Za-z][A-Za-z ,&/.-]{1,48}?)\s*[*_]*\s*(?::|—)\s*[*_]*/.exec(head);
  const title = marked?.[1];
  if (marked !== null && title !== undefined) {
    const kind = kindOf(title);
    if (kind !== undefined) return heading(block, line, line + marked[0].length, kind);
  }
  const capitals = /^\s*([A-Z][A-Z &/]{4,30})(?=\s+[A-Z][a-z])/.exec(head);
  const shout = capitals?.[1];
  if (capitals !== null && shout !== undefined) {
    const kind = kindOf(shout.trim());
    if (kind !== undefined) return heading(block, line, line + capitals[0].length, kind);
  }
  return fieldName(block, line, head);
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
];

/** A registry page's field name with its value on the same line: "Start date September 2023". */
function fieldName(block: string, line: number, head: string): Heading | undefined {
  if (!block.includes('\n')) return undefined;
  const name = FIELD_NAMES.find((field) => head.startsWith(`${field} `));
  const kind = name === undefined ? undefined : kindOf(name);
  // The column heads of a list ("Status Clinical Trial Phase") are no field.
  if (name === undefined || kind === undefined || /^Status Clinical/.test(head)) return undefined;
  // "Phase 2" is a value; "Phase Phase 2" is the field with its value.
  if (name === 'Phase' && !/^Phase (?:Phase|N\/A|Early|Not)/.test(head)) return undefined;
  return heading(block, line, line + name.length, kind);
}

/** "LanguageEnglish", "Published inMolecular cancer", "Summary:No combined …". */
function gluedLabel(block: string, line: number): Heading | undefined {
  for (const label of GLUED) {
    if (!block.startsWith(label, line)) continue;
    const after = block[line + label.length] ?? '';
    if (after !== ' ' && after !== '' && !/[A-Z0-9]/.test(after)) continue;
    const kind = kindOf(label.replace(/[:\s]+$/, '')) ?? 'bibliography';
    return heading(block, line, line + label.length, kind);
  }
  return undefined;
}

/** Labels in running text: "…in mPC. **Methods:** ALTER-PA-001 is…", "…were enrolled. Results: Of 53…". */
function inlineLabels(block: string, found: Heading[]): void {
  for (let colon = block.indexOf(':'); colon >= 0; colon = block.indexOf(':', colon + 1)) {
    const from = Math.max(0, colon - 45);
    const before = /(?:[.?!)\]*]\s*[*_]*\s*|\s[*_]{1,2})([A-Z][A-Za-z ,&]{2,42})\s*[*_]*$/.exec(
      block.slice(from, colon),
    );
    const title = before?.[1];
    if (title === undefined) continue;
    const kind = kindOf(title.trim());
    if (kind === undefined) continue;
    const start = block.lastIndexOf(title, colon);
    if (!found.some((known) => known.start <= start && start < known.end)) {
      found.push(heading(block, start, colon, kind));
    }
  }
}

/** "…remains unknown. OBJECTIVE To determine…": labels in capitals without a colon, run into the text. */
function inlineCapitals(block: string, found: Heading[]): void {
  for (const match of block.matchAll(/[.?!)\]]\s+([A-Z][A-Z,&/ ]{3,50}[A-Z])\s+(?=[A-Z0-9][a-z0-9 ,])/g)) {
    const title = match[1];
    const kind = title === undefined ? undefined : kindOf(title);
    if (title === undefined || kind === undefined) continue;
    const start = match.index + match[0].indexOf(title);
    if (!found.some((known) => known.start <= start && start < known.end)) {
      found.push(heading(block, start, start + title.length, kind));
    }
  }
}

function nextLine(block: string, from: number): number {
  const end = block.indexOf('\n', from);
  return end < 0 ? -1 : end + 1;
}

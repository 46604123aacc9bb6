/** The query list: confirmed findings as a Markdown document that can be sent to authors as it is. */
import type { ReviewedFinding } from '../review/layer.js';
import type { Locate } from './place.js';

export interface QueriedText {
  /** Name of the text, relative to the workspace. */
  readonly name: string;
  readonly text: string;
  readonly findings: readonly ReviewedFinding[];
  readonly locate: Locate;
}

/** Only confirmed findings go in; a text without any is left out. Ends with a line break. */
export function queryList(texts: readonly QueriedText[]): string {
  const parts = texts.flatMap((one) => {
    const confirmed = one.findings.filter(({ status }) => status === 'confirmed');
    return confirmed.length === 0 ? [] : [sectionOf(one, confirmed)];
  });
  const body = parts.length === 0 ? ['There are no confirmed findings.'] : parts;
  return `${['# Queries to the authors', ...body].join('\n\n')}\n`;
}

function sectionOf({ name, text, locate }: QueriedText, findings: readonly ReviewedFinding[]): string {
  const queries = findings.map(({ finding, decision }, index) => {
    const { line } = locate(finding.start);
    const note = decision?.action === 'confirm' ? (decision.note ?? '') : '';
    return [
      `### ${index + 1}. Line ${line}`,
      `> ${quoteAround(text, finding.start, finding.end)}`,
      escaped(finding.message),
      ...(note === '' ? [] : [escaped(note)]),
    ].join('\n\n');
  });
  return [`## ${escaped(name)}`, ...queries].join('\n\n');
}

/** How much of the sentence around is quoted, in UTF-16 code units. */
const AROUND = 120;

/** The place in bold within what stands around it, cut at spaces. */
function quoteAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = from === 0 ? text.slice(0, start) : text.slice(from, start).replace(/^\S*\s/, '… ');
  const behind = to === text.length ? text.slice(end) : text.slice(end, to).replace(/\s\S*$/, ' …');
  return `${escaped(before)}**${escaped(text.slice(start, end).trim())}**${escaped(behind)}`.trim();
}

/** Text from documents is data: on one line, and no mark of Markdown or HTML in it does anything. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

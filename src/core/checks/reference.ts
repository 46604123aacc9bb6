/** The rule reference, rendered from the rules themselves. */
import type { Finding } from '../../schema/finding.js';
import type { Check } from './check.js';

/** What the engine says of a text; given, each example shows the message that the rule gives for it. */
export type Analyse = (text: string) => { readonly findings: readonly Pick<Finding, 'rule' | 'message'>[] };

/** One rule as Markdown: heading, what it compares, why, when it is silent, all examples. Ends with a line break. */
export function renderRule(check: Check, analyse?: Analyse): string {
  const lines = [
    ...headOf(check),
    'Fires on:',
    '',
    ...check.examples.fires.flatMap((text) => firing(check, text, analyse)),
    '',
    'Silent on:',
    '',
    ...check.examples.silent.map((text) => `- ${quoted(text)}`),
    '',
  ];
  return lines.join('\n');
}

function headOf(check: Check): readonly string[] {
  return [
    `### ${check.id}`,
    '',
    `${check.summary} *${capital(check.severity)}.*`,
    '',
    check.why,
    '',
    'Silent or lenient:',
    '',
    ...check.silentWhen.map((reason) => `- ${reason}`),
    '',
  ];
}

/** All rules as a Markdown table whose names lead to the headings of the page that is named. Ends with a line break. */
export function renderTable(checks: readonly Check[], page: string): string {
  const rows = checks.map(
    ({ id, severity, summary }) => `| [${id}](${page}#${id}) | ${severity} | ${cell(summary)} |`,
  );
  return ['| rule | severity | compares |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** All rules as Markdown, each with all of its examples. Ends with a line break. */
export function renderReference(checks: readonly Check[], analyse?: Analyse): string {
  return checks.map((check) => renderRule(check, analyse)).join('\n');
}

function firing(check: Check, text: string, analyse: Analyse | undefined): readonly string[] {
  const found = analyse?.(text).findings.filter(({ rule }) => rule === check.id) ?? [];
  return [`- ${quoted(text)}`, ...found.map(({ message }) => `  → ${plain(message)}`)];
}

/** As code, so that nothing in an example is taken for Markdown. */
function quoted(text: string): string {
  return `\`${text.replaceAll('`', '’').replace(/\s+/g, ' ')}\``;
}

/** Messages quote the text: marks of Markdown in them are shown as they are. */
function plain(message: string): string {
  return message.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

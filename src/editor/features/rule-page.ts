/** The page of one rule, written from the rule itself, as Markdown. */
import type { Check, Finding } from '../../core/index.js';
import type { Translate } from '../translate.js';
import { literal } from './hover/markdown.js';

/** `finding`: the case that led the reader here, shown above the rule with its arithmetic. */
export function rulePage(check: Check, finding: Finding | undefined, t: Translate): string {
  const parts = [`# ${check.id}`, literal(check.summary, 1000)];
  if (finding)
    parts.push(`## ${t('Why this is flagged')}`, literal(finding.message, 2000), evidenceTable(finding, t));
  parts.push(`## ${t('Why it matters')}`, literal(check.why, 4000));
  if (check.silentWhen.length > 0) {
    parts.push(`## ${t('When it stays silent')}`, list(check.silentWhen));
  }
  parts.push(`## ${t('Examples')}`);
  if (check.examples.fires.length > 0) parts.push(t('It fires on:'), quotes(check.examples.fires));
  if (check.examples.silent.length > 0) parts.push(t('It stays silent on:'), quotes(check.examples.silent));
  parts.push(
    `## ${t('Setting')}`,
    t('Severity: {0}. To change it, or to switch the rule off, set it in your settings:', check.severity),
    `\`\`\`json\n"trialLens.rules": { "${check.id}": "off" }\n\`\`\``,
    t('Possible values: on, off, error, warning, info.'),
  );
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function evidenceTable(finding: Finding, t: Translate): string {
  const rows = Object.entries(finding.evidence);
  if (rows.length === 0) return '';
  const lines = rows.map(([name, value]) => {
    const printed = typeof value === 'object' ? value.map(readable).join(', ') : readable(value);
    return `| ${literal(spelledOut(name))} | ${literal(printed)} |`;
  });
  return [`| ${t('What')} | ${t('Value')} |`, '| --- | --- |', ...lines].join('\n');
}

/** No reader wants 16.3265306122449. */
function readable(value: number | string | boolean): string {
  return typeof value === 'number' && !Number.isInteger(value)
    ? String(Number(value.toPrecision(5)))
    : String(value);
}

/** "recomputedLow" reads "recomputed low". */
function spelledOut(name: string): string {
  return name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${literal(item, 1000)}`).join('\n');
}

function quotes(texts: readonly string[]): string {
  return texts.map((text) => `> ${literal(text, 2000)}`).join('\n\n');
}

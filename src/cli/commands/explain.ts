/** `trial-lens explain`: what a rule compares, why, and when it is silent, shown at work on its own examples. */
import { type Check, checks, createEngine } from '../../core/index.js';
import { displayWidth, visible } from '../../formats/visible.js';
import { wrapped } from '../../formats/wrap.js';
import type { Call, Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { didYouMean } from '../near-matches.js';
import { type Terminal, write } from '../terminal.js';
import { UsageError } from '../usage-error.js';

export const explainCommand: Command = {
  name: 'explain',
  usage: '[RULE…]',
  summary: 'say what a rule compares, why, and when it is silent',
  description: ['Without a rule, lists all of them.'],
  options: {},
  examples: [
    ['trial-lens explain', 'list the rules'],
    ['trial-lens explain percent-mismatch', 'tell of one, with texts on which it fires and stays silent'],
  ],
  run: explain,
};

async function explain({ paths }: Call, { stdout }: Terminal) {
  const wanted = paths.map(ruleNamed);
  await write(stdout, wanted.length === 0 ? list() : wanted.map(explanation).join('\n'));
  return exitCodes.ok;
}

function ruleNamed(id: string): Check {
  const rule = checks.find((check) => check.id === id);
  if (rule !== undefined) return rule;
  const near = didYouMean(
    id,
    checks.map((check) => check.id),
  );
  throw new UsageError(
    `There is no rule ${JSON.stringify(id)}.${near} "trial-lens explain" lists the rules.`,
  );
}

function list(): string {
  const width = Math.max(0, ...checks.map(({ id }) => id.length));
  return checks
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}

function explanation(rule: Check): string {
  const { id, severity, summary, why, silentWhen, examples } = rule;
  return [
    `${id} (${severity})`,
    ...wrapped(summary, pageWidth, '  '),
    '',
    'Why',
    ...wrapped(why, pageWidth, '  '),
    '',
    'Silent when',
    ...silentWhen.flatMap((phrase) => wrapped(phrase, pageWidth, '  - ', '    ')),
    '',
    'Fires on',
    ...examples.fires.flatMap((text) => atWork(rule, text)),
    '',
    'Stays silent on',
    ...examples.silent.flatMap((text) => text.split('\n').map((line) => `  ${visible(line)}`)),
    '',
  ].join('\n');
}

/** The example, and under each finding of this rule its carets and message: the rule speaks for itself. */
function atWork({ id }: Check, text: string): string[] {
  const found = createEngine()
    .analyse(text)
    .findings.filter(({ rule }) => rule === id);
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    lines.push(`  ${visible(line)}`);
    for (const finding of found) {
      if (finding.start < start || finding.start > end) continue;
      const indent = displayWidth(visible(line.slice(0, finding.start - start)));
      const marked = displayWidth(visible(text.slice(finding.start, Math.min(finding.end, end))));
      lines.push(`  ${' '.repeat(indent)}${'^'.repeat(Math.max(1, marked))}`);
      lines.push(...wrapped(`${finding.severity}: ${visible(finding.message)}`, pageWidth, '    '));
    }
    start = end + 1;
  }
  return lines;
}

const pageWidth = 100;

/** `trial-lens check`: findings like a linter. */
import { checks, createEngine, type Finding, type Severity } from '../../core/index.js';
import { findingsJsonReport } from '../../formats/findings-json.js';
import { coloured, type Paint, plain } from '../../formats/paint.js';
import { prettyReport } from '../../formats/pretty.js';
import type { CheckedText, Report } from '../../formats/report.js';
import { sarifReport } from '../../formats/sarif.js';
import type { Call, Command } from '../command.js';
import { analyseAsDecided, decisionOptions, usesDecisions } from '../decisions.js';
import { drugNameOptions } from '../drug-names.js';
import { engineOptions } from '../engine-options.js';
import { exitCodes, worst } from '../exit-codes.js';
import { readInputs } from '../inputs.js';
import { locator } from '../lines.js';
import { openOutput } from '../output-file.js';
import { requirePaths, tellProblem } from '../paths.js';
import { excusesOf, ruleOptions } from '../rule-settings.js';
import type { Terminal } from '../terminal.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const checkCommand: Command = {
  name: 'check',
  usage: 'PATHS…',
  summary: 'report figures that contradict each other',
  description: [
    'Prints one finding a line, file:line:column severity message [rule], and a summary line. Lines and columns ' +
      'count from 1; columns count UTF-16 code units, as editors do.',
    'Exit code 1 says that something of severity error was found, shown or not.',
    'With --decisions, findings that somebody ignored with a reason are left out, and the summary line counts them.',
  ],
  options: {
    severity: {
      value: 'LEVEL',
      choices: severities,
      help: 'show findings from this severity up: error, warning (the default) or info',
    },
    proofs: { help: 'also list what was proven or found consistent' },
    format: {
      value: 'FORMAT',
      choices: ['pretty', 'json', 'sarif'],
      help: 'pretty (the default), json or sarif (SARIF 2.1.0)',
    },
    output: { short: 'o', value: 'FILE', help: 'write to a file, replaced only when all is written' },
    quiet: { short: 'q', help: 'leave out the summary line' },
    color: {
      value: 'WHEN',
      choices: ['auto', 'never', 'always'],
      help: 'colour the output: auto (the default: on a terminal, unless NO_COLOR is set), never, always',
    },
    ...decisionOptions,
    ...ruleOptions,
    ...drugNameOptions,
  },
  examples: [
    ['trial-lens check abstracts/', 'check every trial text of a folder'],
    ["trial-lens check --severity info 'abstracts/**/*.txt'", 'show everything that is worth a look'],
    ['trial-lens check --decisions abstracts/', 'as those who reviewed the texts decided'],
    ['trial-lens check --format sarif -o findings.sarif .', 'for code-scanning services'],
  ],
  run: check,
};

async function check(call: Call, terminal: Terminal) {
  requirePaths(call);
  const engine = createEngine(await engineOptions(call, terminal));
  const threshold = severities.findIndex((each) => each === (call.value('severity') ?? 'warning'));
  const isShown = ({ severity }: Finding) => severities.indexOf(severity) <= threshold;
  const report = reportFor(call, terminal);
  const found = { error: 0, warning: 0, info: 0 };
  const unread: string[] = [];
  let texts = 0;
  let hidden = 0;
  let ignoredCount = 0;
  let proofCount = 0;
  const output = await openOutput(call.value('output'), terminal);
  try {
    await output.write(report.start());
    for await (const input of readInputs(call.paths, terminal)) {
      if ('problem' in input) {
        unread.push(await tellProblem(input, terminal));
        continue;
      }
      const { analysis, ignored } = await analyseAsDecided(call, engine, input, terminal);
      const { annotations, proofs } = analysis;
      const findings = analysis.findings.filter((finding) => ignored?.has(finding) !== true);
      ignoredCount += ignored?.size ?? 0;
      const shown = findings.filter(isShown);
      texts += 1;
      for (const { severity } of findings) found[severity] += 1;
      hidden += findings.length - shown.length;
      const checked: CheckedText = {
        name: input.name,
        annotations,
        findings: shown,
        proofs: call.has('proofs') ? proofs : [],
        locate: locator(input.text),
      };
      proofCount += checked.proofs.length;
      await output.write(report.text(checked));
    }
    const ignored = usesDecisions(call) ? { ignored: ignoredCount } : {};
    await output.write(
      report.end({ texts, findings: found, hidden, ...ignored, proofs: proofCount, unread }),
    );
    await output.done();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return worst(
    found.error > 0 ? exitCodes.findings : exitCodes.ok,
    unread.length > 0 ? exitCodes.input : exitCodes.ok,
  );
}

function reportFor(call: Call, terminal: Terminal): Report {
  const format = call.value('format') ?? 'pretty';
  if (format === 'json') return findingsJsonReport(excusesOf);
  if (format === 'sarif') return sarifReport(checks);
  return prettyReport({ paint: paintFor(call, terminal), quiet: call.has('quiet'), excusesOf });
}

function paintFor(call: Call, { stdout, env }: Terminal): Paint {
  const when = call.value('color') ?? 'auto';
  if (when !== 'auto') return when === 'always' ? coloured : plain;
  const toTerminal = stdout.isTTY === true && call.value('output') === undefined;
  return toTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? coloured : plain;
}

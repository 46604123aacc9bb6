/** The help texts, rendered from the commands themselves. */
import { wrapped } from '../formats/wrap.js';
import { everywhere } from './arguments.js';
import type { Command, Option } from './command.js';

/** `trial-lens --help`. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Trial Lens reads clinical-trial texts and shows which of their figures can be trusted.',
    '',
    'Usage: trial-lens COMMAND [OPTIONS] [PATHS…]',
    '',
    'Commands',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options',
    '  -h, --help     show this help, or that of a command: trial-lens COMMAND --help',
    '  -V, --version  show the version',
    '',
    ...pathsHelp,
    '',
    'Exit codes',
    '  0    done; no finding of severity error',
    '  1    check found something of severity error, or review status something left to do',
    '  2    wrong command, option or rule; nothing was done',
    '  3    some input could not be read, or an --ndjson line was no request; the rest was done',
    '  4    the output could not be written; an old file is as it was',
    '  141  whoever read the output stopped early',
    'Where several apply, the highest is given.',
    '',
  ].join('\n');
}

/** `trial-lens COMMAND --help`. */
export function commandHelp({ name, usage, description, options, examples }: Command): string {
  const rows = Object.entries({ ...options, ...everywhere }).map(optionRow);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `Usage: trial-lens ${name} [OPTIONS]${usage === '' ? '' : ` ${usage}`}`,
    '',
    ...description.flatMap((paragraph) => [...wrapped(paragraph, 100), '']),
    'Options',
    ...rows.flatMap(([left, right]) => {
      const [first = '', ...more] = wrapped(right, 96 - width);
      return [`  ${left.padEnd(width)}  ${first}`, ...more.map((line) => `${' '.repeat(width + 4)}${line}`)];
    }),
    '',
    'Examples',
    ...examples.flatMap(([call, does]) => [`  ${call}`, `      ${does}`]),
    '',
    ...(usage.includes('PATHS') ? [...pathsHelp, ''] : []),
  ].join('\n');
}

const pathsHelp: readonly string[] = [
  'Paths are files, folders, patterns such as "trials/**/*.txt", or - for standard input. Named files are',
  'always read. In a folder and those below it, .trial and .trial.txt are read, and .txt and .md that look',
  'like a trial text; names that start with a full stop and node_modules are left out.',
];

function optionRow([name, option]: readonly [string, Option]): readonly [string, string] {
  const dash = option.short === undefined ? '    ' : `-${option.short}, `;
  return [`${dash}--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.help];
}

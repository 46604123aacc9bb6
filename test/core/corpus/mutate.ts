/** `npm run mutate`: falsifies every figure that is vouched for in the texts that are right as printed, and prints who is caught. */
import { createEngine } from '../../../src/core/index.js';
import { falsify, KINDS, type Outcome } from './mutations.js';
import { rightAsPrinted } from './texts.js';

const engine = createEngine();
const outcomes = rightAsPrinted().flatMap((text) => [...falsify(engine, text, () => true)]);

for (const strength of ['proven', 'consistent'] as const) {
  const some = outcomes.filter((one) => one.strength === strength);
  console.log(`\nFigures that are ${strength}`);
  const rules = [...new Set(some.flatMap(({ rules: all }) => all))].sort();
  console.table({
    ...Object.fromEntries(rules.map((rule) => [rule, row(some.filter((one) => one.rules.includes(rule)))])),
    ...Object.fromEntries(
      KINDS.map((kind) => [`by kind: ${kind}`, row(some.filter((one) => one.mutation.kind === kind))]),
    ),
    all: row(some),
  });
}

// The ones that got away, for whoever wants to catch them: `npm run mutate -- --missed`, or those only told as an info: `--quiet`.
const wanted = process.argv.includes('--missed')
  ? 'no'
  : process.argv.includes('--quiet')
    ? 'info'
    : undefined;
if (wanted !== undefined) {
  for (const { caught, strength, rules, mutation, figure, after } of outcomes) {
    if (caught !== wanted) continue;
    const { start, end } = mutation.span;
    const now = `${after.slice(Math.max(0, start - 60), start)}⟦${mutation.text}⟧${after.slice(start + mutation.text.length, end + 60)}`;
    console.log(
      `${strength} ${rules.join(',')} (${figure.kind}, ${mutation.kind}) ${figure.text}\n    ${now.replace(/\s+/g, ' ')}`,
    );
  }
}

function row(some: readonly Outcome[]) {
  const count = (...what: readonly Outcome['caught'][]) =>
    some.filter(({ caught }) => what.includes(caught)).length;
  const falsified = some.length - count('proven');
  const share = (caught: number) => (falsified === 0 ? '' : (caught / falsified).toFixed(3));
  return {
    falsified,
    'warning or error': share(count('loud')),
    any: share(count('loud', 'info')),
    'as well proven': count('proven'),
  };
}

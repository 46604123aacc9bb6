/** The grammar, on sentences with carets under them, on the seeds, and on lines made to choke it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { type Claimed, type FixtureLine, readFixture } from './caret-fixture.js';
import { loadGrammar, spansOf, tokeniseLine } from './tokenise.js';

const root = process.cwd();
const fixtureFolder = join(root, 'test', 'syntaxes', 'fixtures');
const seedFolder = join(root, 'seeds');

describe('grammar of trial texts', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const name of readdirSync(fixtureFolder).sort()) {
    describe(name, () => {
      for (const line of readFixture(readFileSync(join(fixtureFolder, name), 'utf8'))) {
        it(line.text.slice(0, 90), () => {
          assert.ok(line.claims.length > 0, `${name}:${line.line} claims nothing`);
          for (const claim of line.claims) holds(grammar, name, line, claim);
        });
      }
    });
  }

  it('carets that stand in the wrong place fail', () => {
    const [line] = readFixture('A dose of 8 mg.\n         ^ string.unquoted.dose');
    assert.ok(line);
    assert.throws(() => line.claims.forEach((claim) => void holds(grammar, 'made up', line, claim)));
  });

  it('sees what it should in the seeds', function () {
    this.timeout(20_000);
    const seen = (scope: string): Set<string> => {
      const texts = new Set<string>();
      for (const name of readdirSync(seedFolder)) {
        for (const line of readFileSync(join(seedFolder, name), 'utf8').split(/\r?\n/)) {
          for (const span of spansOf(tokeniseLine(grammar, line), scope)) {
            texts.add(line.slice(span.start, span.end).replace(/\s/g, ' '));
          }
        }
      }
      return texts;
    };
    const expected: Readonly<Record<string, readonly string[]>> = {
      'keyword.control.trial-id': ['NCT06621095', 'NCT05038813', 'NCT04970914', 'NCT06048315', 'NCT03890068'],
      'keyword.control.study-name': [
        'ALTER-PA001',
        'ALTER-PA-001',
        'ALTER-C003',
        'ALTER-S006',
        'KEYNOTE-001',
      ],
      'entity.name.function.drug': ['anlotinib', 'benmelstobart', 'gemcitabine', 'Penpulimab', 'PEAMPLIMAB'],
      'string.unquoted.dose': ['8 mg', '1200 mg', '125 mg/m²', '1000 mg/m²', '12 mg'],
      'constant.numeric.percentage': ['56.5%', '91.3%', '98.0%', '16%', '94%', '80%', '85%'],
      'constant.numeric.interval': ['41.1', '71.1', '9.03', '21.91', '7', '30', '5.5', '8.3'],
      'constant.numeric.fraction': ['8/49', '46/49'],
      'constant.numeric.ratio': ['0.44'],
      'constant.numeric.p-value': ['0.001', '0.005', '0.006'],
      'constant.numeric.date': [
        'November 2024',
        '11.06.2025',
        'August 8, 2022',
        '2023 Sep 21',
        'September 2026',
      ],
      'storage.type.phase': ['phase II', 'phase 2', 'Phase 1/Phase 2', 'Phase I/II'],
      'entity.name.section': ['Background:', 'Methods:', 'Inclusion criteria', 'Findings:', 'Study Design'],
      'string.other.link.doi': ['10.1186/s12943-025-02376-w', '10.1016/j.eclinm.2023.102240'],
    };
    for (const [scope, texts] of Object.entries(expected)) {
      const found = seen(scope);
      const missed = texts.filter((text) => !found.has(text));
      assert.deepEqual(missed, [], `${scope} is missing; found ${[...found].join(' | ')}`);
    }
  });

  it('no pattern spans lines, so a line is read alike wherever it stands', () => {
    const source = readFileSync(join(root, 'syntaxes', 'trial-text.tmLanguage.json'), 'utf8');
    assert.doesNotMatch(source, /"(?:begin|end|while)":/);
  });

  it('bounds every repetition, so that no line can make it backtrack without end', () => {
    const source: unknown = JSON.parse(
      readFileSync(join(root, 'syntaxes', 'trial-text.tmLanguage.json'), 'utf8'),
    );
    for (const pattern of patternsIn(source)) {
      const bare = pattern.replace(/\\./g, '').replace(/\[(?:[^\]])*\]/g, '');
      assert.doesNotMatch(bare, /[*+]|\{\d+,\}/, pattern);
    }
  });

  it('reads lines of 20,000 characters made of its own parts in linear time', function () {
    this.timeout(60_000);
    for (const part of chokingParts) {
      const short = milliseconds(grammar, part.repeat(Math.ceil(5_000 / part.length)).slice(0, 5_000));
      const long = milliseconds(grammar, part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000));
      // Four times the length may take four times as long; a quadratic pattern takes sixteen times and much more.
      assert.ok(long < Math.max(400, short * 9), `"${part.slice(0, 20)}…": ${short} ms, then ${long} ms`);
    }
  });
});

const chokingParts: readonly string[] = [
  '1',
  '1.',
  '1,234,',
  '9 ',
  'a',
  'A',
  'A-',
  'ab ',
  'mab',
  'nib ',
  ' ',
  '\u00a0',
  '.',
  '(',
  '*',
  '**',
  '#',
  '% ',
  '5%',
  '8 mg ',
  '8-',
  '1 to ',
  '1/2/',
  '1 of ',
  '95% CI ',
  '95% CI (',
  'P<',
  'P = .',
  'HR ',
  'hazard ratio (HR) ',
  'NCT0',
  'NCT01234567',
  'ABCD-',
  'phase I',
  'phase 1/',
  'grade 3/',
  'd1, ',
  'q2',
  'days 1-',
  '2024-01-',
  '1.1.2024.',
  'January ',
  'https://',
  'https://a.',
  '10.1234/',
  '10.1234/a.',
  'survival ',
  'progression-free ',
  'Background: ',
  '**Methods:',
  '• ',
  '×10',
  'é',
  '\ud83d\ude00',
];

function milliseconds(grammar: IGrammar, line: string): number {
  const before = process.hrtime.bigint();
  tokeniseLine(grammar, line);
  return Number(process.hrtime.bigint() - before) / 1e6;
}

function holds(grammar: IGrammar, name: string, line: FixtureLine, claim: Claimed): void {
  const spans = spansOf(tokeniseLine(grammar, line.text), claim.scope);
  const show = spans.map((span) => `${span.start}-${span.end} "${line.text.slice(span.start, span.end)}"`);
  const where = `${name}:${claim.line}: ${claim.scope}`;
  if (!claim.span) {
    assert.deepEqual(show, [], `${where} must stand nowhere`);
    return;
  }
  const { start, end } = claim.span;
  const wanted = `${start}-${end} "${line.text.slice(start, end)}"`;
  assert.ok(
    show.includes(wanted),
    `${where} must stand at ${wanted}; it stands at ${show.join(', ') || 'no place'}`,
  );
}

function* patternsIn(node: unknown): Iterable<string> {
  if (Array.isArray(node)) {
    for (const item of node) yield* patternsIn(item);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'match' && typeof value === 'string') yield value;
      else yield* patternsIn(value);
    }
  }
}

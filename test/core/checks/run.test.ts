import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import type { Check } from '../../../src/core/checks/check.js';
import { checks } from '../../../src/core/checks/index.js';
import { renderReference, renderRule } from '../../../src/core/checks/reference.js';
import { runChecks } from '../../../src/core/checks/run.js';
import { markedContext } from './marked-context.js';

const exclaiming = (at: number, severity?: 'info' | 'error'): Check => ({
  id: 'exclaiming',
  summary: '',
  why: '',
  silentWhen: [],
  severity: 'warning',
  examples: { fires: [], silent: [] },
  *run() {
    yield {
      finding: { ...(severity ? { severity } : {}), start: at, end: at + 1, message: 'Oh', accuses: [] },
    };
    yield { proof: { strength: 'proven', figures: [], message: 'Ah' } };
  },
});

describe('checks: the list and the runner', () => {
  it('lists every rule of the folder, each under the name of its file', () => {
    const rules = readdirSync('src/core/checks').filter((file) =>
      /^export const \w+: Check = \{/m.test(readFileSync(`src/core/checks/${file}`, 'utf8')),
    );
    assert.deepEqual(checks.map(({ id }) => `${id}.ts`).sort(), rules.sort());
    for (const check of checks) {
      assert.ok(check.examples.fires.length > 0 && check.examples.silent.length > 0, check.id);
      assert.ok(check.silentWhen.length > 0, check.id);
      assert.match(check.id, /^[a-z]+(?:-[a-z]+)+$/);
    }
  });

  it('sorts findings by place and gives every field', () => {
    const context = markedContext('no figures');
    const { findings } = runChecks(context, {}, [exclaiming(5), exclaiming(2)]);
    assert.deepEqual(
      findings.map(({ start }) => start),
      [2, 5],
    );
    assert.deepEqual(findings[0], {
      rule: 'exclaiming',
      severity: 'warning',
      start: 2,
      end: 3,
      message: 'Oh',
      related: [],
      evidence: {},
      fixes: [],
      accuses: [],
    });
  });

  it('follows the settings: off, another severity, never more than the rule itself gives a finding', () => {
    const context = markedContext('no figures');
    const severity = (setting: 'on' | 'error' | 'info', given?: 'info' | 'error') =>
      runChecks(context, { exclaiming: setting }, [exclaiming(0, given)]).findings[0]?.severity;
    assert.deepEqual(runChecks(context, { exclaiming: 'off' }, [exclaiming(0)]), {
      findings: [],
      proofs: [],
    });
    assert.equal(severity('on'), 'warning');
    assert.equal(severity('error'), 'error');
    assert.equal(severity('info'), 'info');
    assert.equal(severity('error', 'info'), 'info');
    assert.equal(severity('info', 'error'), 'info');
    assert.equal(severity('on', 'error'), 'error');
  });

  it('lets the others run when one fails, and keeps what it had found', () => {
    const failing: Check = {
      ...exclaiming(0),
      id: 'failing',
      *run(context) {
        yield* exclaiming(9).run(context);
        throw new Error('stumbled');
      },
    };
    const { findings } = runChecks(markedContext('no figures'), {}, [failing, exclaiming(1)]);
    assert.deepEqual(
      findings.map(({ rule, start }) => [rule, start]),
      [
        ['exclaiming', 1],
        ['failing', 9],
      ],
    );
  });

  it('takes linear time: many claims, and one claim of many figures', function () {
    this.timeout(20_000);
    const line =
      'ORR [percentage 56.5%] (95% CI [interval 41.1-71.1]), [fraction 8/49] HR [hazard-ratio 0.62] [sample-size 46]';
    const before = Date.now();
    runChecks(markedContext(Array(500).fill(line).join('\n')));
    runChecks(markedContext(Array(3000).fill(line).join(' ')));
    assert.ok(Date.now() - before < 10_000, `${Date.now() - before} ms`);
  });
});

describe('checks: the rule reference', () => {
  it('names every rule with all its examples, and escapes what would be Markdown', () => {
    const text = renderReference(checks, () => ({
      findings: [{ rule: 'drug-spelling', message: 'a *b* [c](d) `e`' }],
    }));
    for (const check of checks) {
      assert.ok(`\n${text}`.includes(`\n### ${check.id}\n`), check.id);
      for (const each of [...check.examples.fires, ...check.examples.silent])
        assert.ok(text.includes(`- \`${each.replace(/\s+/g, ' ')}\``), each);
    }
    assert.ok(text.includes('  → a \\*b\\* \\[c\\](d) \\`e\\`'));
    assert.ok(text.endsWith('\n') && !text.endsWith('\n\n\n'));
  });

  it('does without an engine', () => {
    const [check] = checks;
    assert.ok(check && !renderRule(check).includes('→'));
  });
});

import { strict as assert } from 'node:assert';
import { percentImpossible } from '../../../src/core/checks/percent-impossible.js';
import { proportionIntervalMismatch } from '../../../src/core/checks/proportion-interval-mismatch.js';
import { runChecks } from '../../../src/core/checks/run.js';
import { intervalMethods } from '../../../src/core/stats/proportion-intervals.js';
import { markedContext, run, says, verdicts } from './marked-context.js';

const verdict = (marked: string, options: Parameters<typeof says>[2] = {}) =>
  verdicts(proportionIntervalMismatch, marked, options);

describe('proportion-interval-mismatch with printed counts', () => {
  it('recomputes the interval and names the method', () => {
    assert.deepEqual(
      says(proportionIntervalMismatch, '[percentage 16%] ([fraction 8/49], 95% CI [interval 7-30])'),
      ['proven: 8/49: Clopper-Pearson 7.32–29.66, printed 7–30.'],
    );
    assert.deepEqual(verdict('[percentage 94%] ([fraction 46/49], 95% CI [interval 83-99])'), ['proven']);
  });

  it('vouches for counts, interval and a percentage that fits', () => {
    const [good] = run(proportionIntervalMismatch, '[percentage 16%] ([fraction 8/49], [interval 7-30])');
    assert.ok(good && 'proof' in good);
    assert.deepEqual(good.proof.figures, ['fraction@5', 'percentage@0', 'interval@11']);
    const [wrong] = run(proportionIntervalMismatch, '[percentage 61%] ([fraction 8/49], [interval 7-30])');
    assert.ok(wrong && 'proof' in wrong);
    assert.deepEqual(wrong.proof.figures, ['fraction@5', 'interval@11']);
  });

  it('accepts all ten methods', () => {
    for (const method of intervalMethods) {
      const bounds = method.bounds(27, 61, 95);
      assert.ok(bounds);
      const printed = `${(100 * bounds.low).toFixed(2)}-${(100 * bounds.high).toFixed(2)}`;
      assert.deepEqual(
        verdict(`[fraction 27/61] ([percentage 44.3%]; [interval ${printed}])`),
        ['proven'],
        method.id,
      );
    }
  });

  it('flags intervals of other numbers, the worse if the share is not even in them', () => {
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 44.3%]; [interval 39.1-49.4])'), ['warning']);
    assert.deepEqual(
      says(proportionIntervalMismatch, '[fraction 27/61] ([percentage 44.3%]; [interval 49.1-69.4])'),
      [
        'error: The 95 % interval of 27/61 is Clopper-Pearson 31.55–57.55, printed 49.1–69.4: 27/61 = 44.26 % is not even in it.',
      ],
    );
  });

  it('looks twice where only truncation explains an end', () => {
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 44.3%]; [interval 31.5-57.5])'), [
      'consistent',
      'info',
    ]);
  });

  it('reads shares between 0 and 1, cut and uncut Wald ends, and one-sided bounds at the edges', () => {
    assert.deepEqual(verdict('[fraction 27/61], 95% CI [interval 0.315-0.576]'), ['proven']);
    assert.deepEqual(verdict('[fraction 2/30] ([percentage 6.7%]; [interval −2.3 to 15.6])'), ['proven']);
    assert.deepEqual(verdict('[fraction 2/30] ([percentage 6.7%]; [interval 0.0-15.6])'), ['proven']);
    assert.deepEqual(verdict('[fraction 0/30] ([percentage 0%]; [interval 0-11.6])'), ['proven']);
    assert.deepEqual(verdict('[fraction 0/30] ([percentage 0%]; [interval 0-9.5])'), ['proven']);
    const none = '[fraction 0/30] ([percentage 0%]; [interval 1.2-8.0])';
    assert.deepEqual(verdict(none), [], 'edge-interval-mismatch says it');
  });

  it('is silent on models, lesions, changes and open ends', () => {
    const text = '[fraction 27/61] ([percentage 44.3%]; [interval 39.1-49.4])';
    for (const qualifier of ['kaplan-meier', 'adjusted', 'not-patients', 'difference', 'change'] as const) {
      assert.deepEqual(verdict(text, { qualifiers: [qualifier] }), [], qualifier);
    }
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 44.3%]; [interval 39.1-NE])'), []);
  });
});

describe('proportion-interval-mismatch with the count inferred', () => {
  const orr = (percent: string, interval: string, totals = '[sample-size 46]') =>
    `[percentage ${percent}%] (95% CI [interval ${interval}]) ${totals}`;

  it('proves percentage and interval from a sample size of the text', () => {
    assert.deepEqual(says(proportionIntervalMismatch, orr('56.5', '41.1-71.1')), [
      'proven: 26/46: Clopper-Pearson 41.11–71.07, printed 41.1–71.1.',
      'consistent: 26/46 = 56.52 %, printed 56.5 %.',
    ]);
    assert.deepEqual(verdict(orr('91.3', '79.2-97.6')), ['proven', 'consistent']);
    assert.deepEqual(verdict(orr('91.3', '79.2-97.6', '[sample-size 53] [sample-size 46]')), [
      'proven',
      'consistent',
    ]);
  });

  it('flags every change of one digit in 56.5 (41.1-71.1) and 91.3 (79.2-97.6) of 46', function () {
    this.timeout(30_000);
    for (const [percent, interval] of [
      ['56.5', '41.1-71.1'],
      ['91.3', '79.2-97.6'],
    ] as const) {
      // The other interval of the text shows which method it uses.
      const other = percent === '56.5' ? orr('91.3', '79.2-97.6') : orr('56.5', '41.1-71.1');
      for (const totals of ['[sample-size 46]', '[sample-size 46] [sample-size 53]']) {
        for (const [p, i] of mutations(percent, interval)) {
          const { findings } = runChecks(markedContext(`${orr(p, i, totals)}\n${other}`));
          assert.ok(findings.length > 0, `${p} (${i}) ${totals}`);
        }
      }
    }
  });

  it('looks twice at an interval that comes from another method than the others', () => {
    assert.deepEqual(
      says(proportionIntervalMismatch, `${orr('56.5', '41.1-71.9')}\n${orr('91.3', '79.2-97.6')}`).at(-1),
      "info: 41.1–71.9 is the Wald with continuity correction interval of 26/46; the text's other intervals are Clopper-Pearson.",
    );
  });

  it('warns where the one sample size gives the percentage but no method the interval', () => {
    assert.deepEqual(verdict(orr('56.5', '43.1-71.1')), ['warning']);
  });

  it('is milder where a sample size that is not printed explains both', () => {
    assert.deepEqual(says(proportionIntervalMismatch, orr('56.5', '41.1-71.1', '[sample-size 92]')), [
      'info: 52/92 = 56.52 % has a Clopper-Pearson interval of 45.78–66.83, printed 56.5 % with 41.1–71.1: it would fit 26/46, a sample size that the text does not give here.',
    ]);
  });

  it('knows the interval of another sample size that the text prints', () => {
    const text = `${orr('24.1', '10.3-43.5', '[sample-size 31]')}\nThe others were [sample-size 29].`;
    assert.deepEqual(verdict(text), ['proven', 'consistent']);
    assert.deepEqual(verdicts(percentImpossible, text), ['info']);
  });

  it('proves the interval of an arm or subgroup, and doubts it only for a slip of the pen in one end', () => {
    const arm = { qualifiers: ['subgroup'] } as const;
    assert.deepEqual(verdict(orr('24.1', '10.3-43.5', '[sample-size 29] [sample-size 31]'), arm), [
      'proven',
      'consistent',
    ]);
    assert.deepEqual(verdict(orr('24.1', '11.0-43.5', '[sample-size 29] [sample-size 31]'), arm), []);
    assert.deepEqual(verdict(orr('24.1', '11.3-43.5', '[sample-size 29] [sample-size 31]'), arm), ['info']);
    assert.deepEqual(verdict(orr('24', '10-44', '[sample-size 29] [sample-size 31]'), arm), []);
  });

  it('says nothing without a sample size, in subgroups, in other trials and for several groups', () => {
    assert.deepEqual(verdict(orr('56.5', '43.1-71.1', '')), []);
    assert.deepEqual(verdict(orr('56.5', '42.3-70.1'), { qualifiers: ['subgroup'] }), []);
    assert.deepEqual(verdict(orr('56.5', '43.1-71.1'), { background: true }), []);
    assert.deepEqual(verdict(`${orr('56.5', '43.1-71.1')} versus [percentage 11.1%]`), []);
  });

  it('takes little time on large and absurd sample sizes', function () {
    this.timeout(10_000);
    const before = Date.now();
    for (const total of ['100000', '99999999', '9007199254740991']) {
      verdict(orr('50', '41.1-71.1', `[sample-size ${total}]`));
      verdict(orr('50.0', '49.9-50.1', `[sample-size ${total}]`));
    }
    assert.ok(Date.now() - before < 5000);
  });
});

/** Every text with one digit of the percentage or of the interval replaced by another. */
function mutations(percent: string, interval: string): readonly (readonly [string, string])[] {
  const changed = (text: string) =>
    [...text].flatMap((char, at) =>
      /\d/.test(char)
        ? [...'0123456789']
            .filter((digit) => digit !== char)
            .map((digit) => text.slice(0, at) + digit + text.slice(at + 1))
        : [],
    );
  return [
    ...changed(percent).map((p) => [p, interval] as const),
    ...changed(interval).map((i) => [percent, i] as const),
  ];
}

import { strict as assert } from 'node:assert';
import { countExceedsTotal } from '../../../src/core/checks/count-exceeds-total.js';
import { countWithoutTotal } from '../../../src/core/checks/count-without-total.js';
import { percentImpossible } from '../../../src/core/checks/percent-impossible.js';
import { percentMismatch } from '../../../src/core/checks/percent-mismatch.js';
import { falsified, proved, said, silent } from './falsified.js';
import { fixed, run, says, verdicts } from './marked-context.js';

describe('percent-mismatch', () => {
  const verdict = (marked: string, qualifiers: Parameters<typeof says>[2] = {}) =>
    verdicts(percentMismatch, marked, qualifiers);

  it('proves a percentage that rounds from its counts, and shows the arithmetic', () => {
    assert.deepEqual(says(percentMismatch, 'ORR [percentage 16%] ([fraction 8/49])'), [
      'proven: 8/49 = 16.33 %, printed 16 %.',
    ]);
    assert.deepEqual(verdict('[fraction 1/8] ([percentage 12%])'), ['proven']);
    assert.deepEqual(verdict('[fraction 1/8] ([percentage 13%])'), ['proven']);
  });

  it('looks twice at truncation and rounding up, but calls them no error', () => {
    assert.deepEqual(verdict('[fraction 46/49] ([percentage 93%])'), ['consistent', 'info']);
    assert.deepEqual(verdict('[fraction 8/49] ([percentage 17%])'), ['consistent', 'info']);
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 44.2%])'), ['consistent', 'info']);
  });

  it('never calls a percentage within one unit an error, whatever the counts', function () {
    this.timeout(10_000);
    for (let total = 1; total <= 60; total++) {
      for (let count = 0; count <= total; count++) {
        for (const decimals of [0, 1]) {
          const scale = 10 ** decimals;
          const exact = (100 * count * scale) / total;
          for (const printed of [Math.floor(exact), Math.ceil(exact), Math.round(exact)]) {
            const text = (printed / scale).toFixed(decimals);
            const said = verdict(`[fraction ${count}/${total}] ([percentage ${text}%])`);
            assert.ok(
              said[0] === 'proven' || said[0] === 'consistent',
              `${count}/${total} as ${text}: ${said}`,
            );
          }
        }
      }
    }
  });

  it('flags what no rounding explains', () => {
    assert.deepEqual(says(percentMismatch, '[fraction 27/61] ([percentage 47.3%])'), [
      'error: 27/61 = 44.26 %, printed 47.3 %.',
    ]);
    assert.deepEqual(verdict('[fraction 1/4] ([percentage 26%])'), ['warning'], 'exactly one unit off');
    assert.deepEqual(verdict('[fraction 1/4] ([percentage 27%])'), ['error']);
  });

  it('names a sample size of the text that fits, and is then milder', () => {
    const [said] = says(percentMismatch, '[sample-size 52] took part; [fraction 8/49] ([percentage 15.4%])');
    assert.equal(said, 'warning: 8/49 = 16.33 %, printed 15.4 %; it would fit 8/52 = 15.38 %.');
  });

  it('corrects the percentage where the interval stands for the counts', () => {
    const text = 'ORR [percentage 61%] ([fraction 8/49], 95% CI [interval 7-30])';
    assert.equal(fixed(percentMismatch, text), 'ORR 16% (8/49, 95% CI 7-30)');
    assert.equal(fixed(percentMismatch, 'ORR [percentage 61%] ([fraction 8/49])'), undefined);
  });

  it('is silent or lenient where the share is something else', () => {
    assert.deepEqual(verdict('[fraction 28/81] ([percentage < 8%])'), []);
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 47.3%])', { qualifiers: ['change'] }), []);
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 47.3%])', { qualifiers: ['kaplan-meier'] }), [
      'info',
    ]);
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 45%])', { qualifiers: ['approximate'] }), [
      'consistent',
    ]);
    assert.deepEqual(verdict('[fraction 27/61] ([percentage 48%])', { qualifiers: ['approximate'] }), [
      'warning',
    ]);
    assert.deepEqual(verdict('[fraction 0/0] ([percentage 48%])'), []);
    assert.deepEqual(verdict('[fraction 64/49] ([percentage 94%])'), [], 'count-exceeds-total says it');
  });

  it('pairs several counts and percentages in order, and not where their numbers differ', () => {
    assert.deepEqual(
      verdict('[percentage 16%] and [percentage 94%] ([fraction 8/49] and [fraction 46/49])'),
      ['proven', 'proven'],
    );
    assert.deepEqual(verdict('[percentage 16%] and [percentage 94%] ([fraction 8/39])'), []);
  });

  it('takes a count with a stated total for a fraction', () => {
    assert.deepEqual(
      verdict('[count 12] of the [denominator!:sample-size 28] patients ([percentage 42.9%])'),
      ['proven'],
    );
    assert.deepEqual(
      verdict('[count 12] of the [denominator!:sample-size 28] patients ([percentage 52.9%])'),
      ['error'],
    );
  });

  it('accuses and vouches for both sides', () => {
    const [parts] = run(percentMismatch, '[fraction 27/61] ([percentage 47.3%])');
    assert.ok(parts && 'finding' in parts);
    assert.deepEqual(parts.finding.accuses, ['fraction@0', 'percentage@7']);
    assert.deepEqual([parts.finding.start, parts.finding.end], [7, 12]);
    assert.deepEqual(
      parts.finding.related?.map(({ start, end }) => [start, end]),
      [[0, 5]],
    );
  });
});

describe('count-without-total', () => {
  it('finds the total elsewhere in the text', () => {
    assert.deepEqual(
      says(countWithoutTotal, 'Of [sample-size 49], [count 17] with liposarcoma ([percentage 35%])'),
      ['proven: 17/49 = 34.69 %, printed 35 %.', 'consistent: 17/49 = 34.69 %, printed 35 %.'],
    );
    assert.deepEqual(
      verdicts(countWithoutTotal, '[sample-size 46], [sample-size 49]; [count 17] ([percentage 34%])'),
      ['consistent', 'info'],
    );
  });

  it('says where none fits', () => {
    assert.deepEqual(
      says(countWithoutTotal, 'Of [sample-size 120] women, [count 31] ([percentage 28.5%]) relapsed'),
      ['warning: No sample size of the text fits 31 (28.5 %): 31/120 = 25.83 %.'],
    );
  });

  it('is silent without a sample size, in subgroups and in other trials', () => {
    const text = 'Of [sample-size 120] women, [count 31] ([percentage 28.5%]) relapsed';
    assert.deepEqual(verdicts(countWithoutTotal, '[count 31] ([percentage 28.5%]) relapsed'), []);
    assert.deepEqual(verdicts(countWithoutTotal, text, { background: true }), []);
    const part = text.replace('28.5%', '41.9%');
    assert.deepEqual(verdicts(countWithoutTotal, part, { qualifiers: ['subgroup'] }), []);
  });

  it('points to a slip of the pen in a subgroup, where one digit or two swapped ones would make it fit', () => {
    const text = 'Of [sample-size 120] women, [count 31] ([percentage 28.5%]) relapsed';
    assert.deepEqual(says(countWithoutTotal, text, { qualifiers: ['subgroup'] }), [
      'info: 31 (28.5 %) fits no sample size of the text, and 31/120 = 25.83 % is one digit away.',
    ]);
  });

  it('points to a share that fits no arm beside one that fits to its last digit', () => {
    falsified(
      'count-without-total',
      'We randomly assigned 738 patients to fluid (n = 371) or usual care (n = 367). Harm was seen in 98 patients (26.4%) versus 75 (20.4%).',
      '75',
      '62',
      'info: 62 (20.4 %) fits no sample size of the text, while 98 (26.4 %) beside it is 98/371 = 26.42 %.',
    );
    const grouped = (second: string) =>
      `We randomly assigned 738 patients to fluid (n = 371) or usual care (n = 367). Harm was seen in 98 patients (26.4%) versus ${second}.`;
    const severities = (text: string) =>
      said('count-without-total', text).map((one) => one.slice(0, one.indexOf(':')));
    // 75 of 311: some people of the arm may be missing, unless another digit makes it a share of all.
    assert.deepEqual(severities(grouped('75 (24.1%)')), ['info']);
    assert.deepEqual(severities(grouped('75 (24.4%)')), ['warning']);
    assert.deepEqual(severities(grouped('75 (28.4%)')), ['warning']);
    assert.deepEqual(severities(grouped('75 of those on it (28.4%)')), ['info']);
    assert.deepEqual(severities(grouped('75 (2.4%)')), ['warning']);
    assert.deepEqual(severities(grouped('75, and among others 60 (28.4%)')), ['info']);
  });

  it('warns of a share that no whole number of people gives', () => {
    const among = (share: string) =>
      `We enrolled 120 patients, including 31 (${share}) with liver metastases.`;
    assert.deepEqual(proved('count-without-total', among('25.8%')), [
      'consistent: 31/120 = 25.83 %, printed 25.8 %.',
      'proven: 31/120 = 25.83 %, printed 25.8 %.',
    ]);
    assert.deepEqual(said('count-without-total', among('52.8%')), [
      'warning: No sample size of the text fits 31 (52.8 %): 31/120 = 25.83 %.',
    ]);
  });

  it('warns of a size that one slip keeps from being that of several shares', () => {
    const of = (size: string) =>
      said(
        'count-without-total',
        `We enrolled ${size} patients: 72 (34.3%) were smokers and 63 (30.0%) had asthma.`,
      ).filter((one) => one.startsWith('warning: No share'));
    assert.deepEqual(of('120'), [
      'warning: No share comes from 120, while 72 (34.3 %) and 63 (30.0 %) come from 210, one digit away.',
    ]);
    // 210 of 270 may be those who could be evaluated.
    assert.deepEqual(of('270'), []);
  });

  it('takes nobody for no share', () => {
    const stay = (first: string) =>
      `We randomly assigned 240 patients to a dressing (n = 120) or none (n = 120). Readmission was needed in ${first} (6.7%) and 10 (8.3%).`;
    silent('count-without-total', stay('8'));
    assert.deepEqual(said('count-without-total', stay('0')), [
      'warning: 0 (6.7 %) fits no sample size of the text, while 10 (8.3 %) beside it is 10/120 = 8.33 %.',
    ]);
  });

  it('proves coarse shares and those of events out of the size of their arm, and says so where one does not fit', () => {
    const arms = (share: string, second = '83 patients (20%)') =>
      `We randomly assigned 820 patients to torvaline (412 patients) or placebo (408 patients). In all, 61 patients (${share}) in the torvaline group and ${second} in the placebo group died.`;
    assert.deepEqual(
      proved('count-without-total', arms('15%')).filter((one) => one.startsWith('proven')),
      ['proven: 61/412 = 14.81 %, printed 15 %.', 'proven: 83/408 = 20.34 %, printed 20 %.'],
    );
    const events =
      'In total, 1412 patients were assigned to seltraban and 1409 to usual care. Thrombosis recurred (38 events [2.7%], vs. 57 events with usual care [4.0%]).';
    assert.deepEqual(
      proved('count-without-total', events).filter((one) => one.startsWith('proven')),
      ['proven: 38/1409 = 2.7 %, printed 2.7 %.', 'proven: 57/1409 = 4.045 %, printed 4.0 %.'],
    );
    assert.deepEqual(said('count-without-total', events.replace('38 events', '31 events')), [
      'info: 31 (2.7 %) fits no sample size of the text, while 57 (4.0 %) beside it is 57/1409 = 4.045 %.',
    ]);
  });
});

describe('arm-share-impossible', () => {
  const relapsed = (first: string, second: string, rest = '') =>
    `We assigned 118 patients to surgery and 121 to bracing. Relapse was seen in ${first} of the surgery group and ${second} of the bracing group${rest}.`;

  it('finds the count of the arm that gives the percentage', () => {
    assert.deepEqual(proved('arm-share-impossible', relapsed('16.1%', '24.8%')), [
      'consistent: 19/118 = 16.1 %, printed 16.1 %.',
      'consistent: 30/121 = 24.79 %, printed 24.8 %.',
    ]);
  });

  it('looks at a percentage that the arm cannot give where that of the other arm is possible', () => {
    falsified(
      'arm-share-impossible',
      relapsed('16.1%', '24.8%'),
      '24.8',
      '24.2',
      'info: No whole number out of the 121 of bracing gives 24.2 % (29/121 = 23.97 %, 30/121 = 24.79 %), while 16.1 % is 19/118 = 16.1 % of surgery.',
    );
    silent('arm-share-impossible', relapsed('16.4%', '24.2%'), relapsed('about 16%', '24.2%'));
  });

  it('lends the sizes of the arms to the p-value', () => {
    assert.deepEqual(proved('counts-p-value', relapsed('16.1%', '24.8%', ' (P=0.10)')), [
      'proven: 19/118 = 16.1 % and 30/121 = 24.79 % give P = 0.096 by the χ² test, printed 0.10.',
    ]);
    falsified(
      'counts-p-value',
      relapsed('16.1%', '24.8%', ' (P=0.10)'),
      '0.10',
      '0.01',
      'info: 19/118 = 16.1 % and 30/121 = 24.79 % give P between 0.094 and 0.13 by the usual tests, printed 0.01.',
    );
    silent('counts-p-value', relapsed('16.1%', '24.8%', ' (P=0.04)'));
  });
});

describe('shares-of-one-total', () => {
  const told = (died: string) =>
    `Relapse occurred in 133 patients (21.7%) in the surgery group and 160 patients (26.4%) in the bracing group. A total of ${died} after surgery and 120 patients (19.8%) after bracing needed a second procedure, and 81 patients (13.2%) after surgery and 100 patients (16.5%) after bracing a third.`;

  it('lets three shares of an arm vouch for one another, although the total is not printed', () => {
    assert.deepEqual(proved('shares-of-one-total', told('104 patients (17.0%)')), [
      'consistent: 133 (21.7 %), 104 (17.0 %) and 81 (13.2 %) are all out of one total, 612 to 613.',
      'consistent: 160 (26.4 %), 120 (19.8 %) and 100 (16.5 %) are all out of one total, 605 to 607.',
    ]);
  });

  it('makes nothing of one that is out of other people', () => {
    silent('shares-of-one-total', told('104 patients (18.3%)'), told('98 patients (17.0%)'));
  });
});

describe('percent-impossible', () => {
  it('finds the whole number of patients, which makes the percentage consistent', () => {
    assert.deepEqual(says(percentImpossible, '[percentage 93.5%] of [sample-size 46]'), [
      'consistent: A whole number of 46 fits: 43/46 = 93.48 %, printed 93.5 %.',
    ]);
    assert.deepEqual(says(percentImpossible, '[percentage 28.3%] of [sample-size 46]'), [
      'consistent: A whole number of 46 fits: 13/46 = 28.26 %, printed 28.3 %.',
    ]);
  });

  it('flags what no whole number gives', () => {
    assert.deepEqual(
      says(percentImpossible, '[percentage 43.5%] of the [denominator!:sample-size 28] patients'),
      ['warning: No whole number out of 28 gives 43.5 %: 12/28 = 42.86 %, 13/28 = 46.43 %.'],
    );
    assert.deepEqual(verdicts(percentImpossible, '[percentage 57.5%] of [sample-size 46]'), ['info']);
  });

  it('looks twice where only truncation gives it', () => {
    assert.deepEqual(verdicts(percentImpossible, '[percentage 93.4%] of [denominator!:sample-size 46]'), [
      'consistent',
      'info',
    ]);
    assert.deepEqual(verdicts(percentImpossible, '[percentage 93.4%] of [sample-size 46]'), ['consistent']);
  });

  it('is milder where several totals may be meant, and content where one fits', () => {
    assert.deepEqual(verdicts(percentImpossible, '[sample-size 46] [sample-size 28] [percentage 57.5%]'), [
      'info',
    ]);
    assert.deepEqual(verdicts(percentImpossible, '[sample-size 46] [sample-size 40] [percentage 57.5%]'), [
      'consistent',
    ]);
  });

  it('knows when the digits say nothing', () => {
    assert.deepEqual(verdicts(percentImpossible, '[percentage 57%] of [sample-size 100]'), []);
    assert.deepEqual(verdicts(percentImpossible, '[percentage 57.5%] of [sample-size 1000]'), []);
  });

  it('is silent on groups, models, bounds, lesions and other trials', () => {
    const text = '[percentage 57.5%] of [sample-size 46]';
    assert.deepEqual(verdicts(percentImpossible, `${text} versus [percentage 11.1%]`), []);
    assert.deepEqual(verdicts(percentImpossible, '[percentage > 57.5%] of [sample-size 46]'), []);
    for (const qualifier of [
      'kaplan-meier',
      'adjusted',
      'not-patients',
      'subgroup',
      'approximate',
      'change',
    ] as const) {
      assert.deepEqual(verdicts(percentImpossible, text, { qualifiers: [qualifier] }), [], qualifier);
    }
    assert.deepEqual(verdicts(percentImpossible, text, { background: true }), []);
  });
});

describe('count-exceeds-total', () => {
  it('flags more than all', () => {
    assert.deepEqual(says(countExceedsTotal, '[fraction 58/52] finished'), [
      'error: 58 of 52: the count is more than its total.',
    ]);
    assert.deepEqual(verdicts(countExceedsTotal, '[fraction 52/52] finished'), []);
  });

  it('lets events outnumber patients', () => {
    assert.deepEqual(
      verdicts(countExceedsTotal, '[fraction 58/52] events', { qualifiers: ['not-patients'] }),
      [],
    );
  });
});

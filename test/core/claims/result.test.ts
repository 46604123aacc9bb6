import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const engine = createEngine();

/** Each result of a text as one line: its figures with what part they play, inferred ones with a question mark. */
function results(text: string): readonly string[] {
  const { annotations, claims } = engine.analyse(text);
  const textOf = new Map(annotations.map(({ id, text: words }) => [id, words]));
  const of = claims.filter(({ kind }) => kind === 'result');
  return of.map(({ parts }) =>
    parts
      .filter(({ role }) => role !== 'endpoint')
      .map(({ role, annotation, stated }) => `${role}${stated ? '' : '?'} ${textOf.get(annotation)}`)
      .join(', '),
  );
}

describe('results: which figures belong together', () => {
  it('an interval belongs to the number that it stands right behind', () => {
    assert.deepEqual(results('Drug A changed it by 4.1% and weight by −0.39 kg (95% CI, −0.51 to −0.26).'), [
      'percentage 4.1%',
      'estimate −0.39 kg, interval 95% CI, −0.51 to −0.26',
    ]);
    assert.deepEqual(results('Relief was seen in 30% and a cost of £18,420 (95% CI 9.1–12.3) arose.'), [
      'percentage 30%',
      'estimate £18,420, interval 95% CI 9.1–12.3',
    ]);
  });

  it('an interval behind what one group gained over another is none of the value before', () => {
    assert.deepEqual(
      results(
        'Stay was 91.4 ± 30.2 hours; drug A cut it by 12.5 hours compared with saline (95% CI 4.1–20.9).',
      ),
      ['estimate 12.5 hours, interval 95% CI 4.1–20.9', 'estimate 91.4, spread ± 30.2 hours'],
    );
  });

  it('a number of people is what the count before it is out of, where the share behind fits the two', () => {
    assert.deepEqual(results('There were 62 deaths in 812 patients (7.6%) against 81 in 809 (10.0%).'), [
      'count 62, denominator 812, percentage 7.6%',
      'count 81, denominator 809, percentage 10.0%',
    ]);
    assert.deepEqual(results('There were 62 deaths, and fever in 81 (10.0%).'), [
      'count 81, percentage 10.0%',
    ]);
  });

  it('shares behind two rows, the second being what the first is out of, and the share of a whole row', () => {
    assert.deepEqual(results('Of them 62 and 60 died among 300 and 290 women (20.7% and 20.7%).'), [
      'count 62, percentage 20.7%',
      'count 60, percentage 20.7%',
    ]);
    assert.deepEqual(results('We saw 42 and 41 women at 4 weeks, at 6 months 37 and 36 (81.1% of 90).'), [
      'percentage 81.1%, denominator 90',
    ]);
    assert.deepEqual(results('Of those treated 24 (30%) died, and 40 of the others (50%).'), [
      'count 24, percentage 30%',
      'count 40, percentage 50%, denominator? 24',
    ]);
  });

  it('an n behind the share in its bracket counts those who make the share', () => {
    assert.deepEqual(
      results('Of 126 women, some had neutropenia (23.0%; n = 29) or vomiting (4.8%; n = 6).'),
      ['percentage 23.0%, count n = 29, denominator? 126', 'percentage 4.8%, count n = 6, denominator? 126'],
    );
  });

  it('a reduction has an interval of its own, and eyes a share of their own', () => {
    assert.deepEqual(results('Fits followed in 31 (0.9%) and 72 (2.1%), a 57% lower risk (95% CI 35-72).'), [
      'count 31, percentage 0.9%',
      'count 72, percentage 2.1%',
      'percentage 57%, interval 95% CI 35-72',
    ]);
    assert.deepEqual(results('It recurred in 5 of 60 children (6% of eyes, 7 of 119).'), [
      'fraction 5 of 60',
      'percentage 6%, fraction 7 of 119',
    ]);
  });

  it('shares behind counts and all their totals go with the counts', () => {
    assert.deepEqual(results('Nausea was had by 12 and 5 of the 150 and 148 women (8.0% and 3.4%).'), [
      'count 5, percentage 3.4%, denominator? 148, denominator? 150',
      'count 12, percentage 8.0%, denominator? 148, denominator? 150',
    ]);
  });

  it('totals are those printed beside a share, then those that the sentence picks out, then all others', () => {
    assert.deepEqual(results('It healed in 38.2% (95% CI 30.9–46.0; N=170) and in 22.9% of 170 others.'), [
      'percentage 38.2%, interval 95% CI 30.9–46.0, denominator N=170',
      'percentage 22.9%, denominator 170',
    ]);
    assert.deepEqual(results('Of 1874 oocytes retrieved, 1312 (70.0%) were fertilised.'), [
      'count 1312, percentage 70.0%, denominator? 1874',
    ]);
    assert.deepEqual(results('It healed in 29 of 41 wounds and scarred in 15 (36.6%).'), [
      'fraction 29 of 41',
      'count 15, percentage 36.6%, denominator? 29 of 41',
    ]);
  });

  it('the shares of two counts stand behind both in the same order', () => {
    assert.deepEqual(results('12 of 40 and 25 of 41 patients (30% vs. 61%; P = 0.006) responded.'), [
      'fraction 12 of 40, percentage 30%',
      'fraction 25 of 41, percentage 61%, p-value P = 0.006',
    ]);
  });

  it('an n behind a share is its total where the text counts as many people, and never a number of places', () => {
    assert.deepEqual(results('We enrolled 60 patients. Relief was seen in 43% (n=60).'), [
      'percentage 43%, denominator n=60',
    ]);
    assert.deepEqual(results('Four centres were included and 50% of them closed.'), ['percentage 50%']);
  });

  it('as many endpoints in a row as values in a row are bound in order', () => {
    const { claims } = engine.analyse('Median PFS and OS were 6.3 and 13.9 months.');
    assert.deepEqual(
      claims.map(({ label }) => label),
      ['PFS 6.3', 'OS 13.9 months'],
    );
  });

  it('an arm’s share is proven by the printed size that fits, and not accused where none does', () => {
    const text =
      'We randomised 500 adults, 233 to drug A and 267 to drug B. Bleeding occurred in 18 (7.7%) on A.';
    const { proofs } = engine.analyse(text);
    assert.ok(proofs.some(({ rule, strength }) => rule === 'count-without-total' && strength === 'proven'));
    assert.deepEqual(engine.analyse(text.replace('7.7', '5.1')).findings, []);
  });

  it('arms side by side own the pairs of values behind them in that order', () => {
    const armsOf = (text: string) =>
      engine
        .analyse(text)
        .claims.filter(({ kind }) => kind === 'result')
        .map(({ label, arm, arms }) => `${label}: ${arms?.join(' | ') ?? arm ?? 'none'}`)
        .sort();
    assert.deepEqual(
      armsOf('More in the yoga group than in the diet group dropped out (59 [14.5%] vs. 35 [8.8%]).'),
      ['35 (8.8%): diet', '59 (14.5%): yoga'],
    );
    assert.deepEqual(armsOf('Relapse was rarer with semaglutide than with placebo (4.5% vs. 9.8%).'), [
      'relapse 4.5% vs 9.8%: semaglutide | placebo',
    ]);
    assert.deepEqual(armsOf('More in the yoga group than in the diet group dropped out: 59 (14.5%).'), [
      '59 (14.5%): none',
    ]);
  });

  it('what a reckoning of power assumes is no result, what a test of strength finds is one', () => {
    for (const text of [
      'The trial had 80% power to show a difference of 12 percentage points.',
      'With a power of 90% and a significance level of 0.05, a response rate of 30% was assumed.',
      'The study was powered at 90% to detect a hazard ratio of 0.70.',
    ])
      assert.deepEqual(results(text), [], text);
    assert.deepEqual(results('Muscle power improved in 41% of the patients.'), ['percentage 41%']);
  });

  it('endpoints in a row go to the values of each row in their order, units or not', () => {
    const text =
      'Pain on an analogue scale, WOMAC stiffness and walking time changed by −21.3 (17.6) mm, −1.7 (3.1) cm and −1.2 (2.8) s ' +
      'with drug A and by −24.0 (16.9) mm, −2.2 (3.4) cm and −1.4 (3.0) s with drug B.';
    const { claims } = engine.analyse(text);
    const results = claims.filter(({ kind }) => kind === 'result').sort((a, b) => a.end - b.end);
    assert.deepEqual(
      results.map(({ endpoint }) => endpoint),
      ['pain', 'stiffness', 'walking-time', 'pain', 'stiffness', 'walking-time'],
    );
  });

  it('a bracket that names the rate of those who were counted right before it holds their share', () => {
    assert.deepEqual(results('27 of 61 patients responded (ORR 44.3%; 95% CI 31.5-57.6).'), [
      'fraction 27 of 61, percentage 44.3%, interval 95% CI 31.5-57.6',
    ]);
    assert.deepEqual(results('54 of 61 patients had disease control (DCR 88.5%).'), [
      'fraction 54 of 61, percentage 88.5%',
    ]);
    assert.deepEqual(results('3 of 61 patients had a complete response (ORR 44.3%).'), [
      'fraction 3 of 61',
      'percentage 44.3%, denominator? 3 of 61',
    ]);
  });

  it('the least change that people must have had to be counted is none', () => {
    assert.deepEqual(results('A 50% or greater reduction in pain was achieved by 55.9% of participants.'), [
      'percentage 55.9%',
    ]);
    assert.deepEqual(
      results('An improvement in the score of at least 75% was reached by 40.1% of patients.'),
      ['percentage 40.1%'],
    );
    assert.deepEqual(results('Treatment achieved a >40% reduction in the risk of death (HR 0.55).'), [
      'estimate HR 0.55, reduction 40%',
    ]);
  });

  it('the arm of a cell is what the head of its column names beside its people', () => {
    const rows = [
      '\tDrug A (N = 120)\tPlacebo (n=118)\tTotal (N = 238)\tHR (95% CI)',
      'Response, n (%)\t43 (35.8)\t22 (18.6)\t65 (27.3)\t',
      'Median PFS, months (95% CI)\t6.8 (5.5-8.2)\t4.1 (3.4-5.0)\t\t0.61 (0.46-0.81)',
    ];
    const { claims } = engine.analyse(rows.join('\n'));
    assert.deepEqual(
      claims
        .filter(({ kind }) => kind === 'result')
        .sort((a, b) => a.end - b.end)
        .map(({ arm }) => arm),
      ['drug a', 'placebo', undefined, 'drug a', 'placebo', undefined],
    );
  });
});

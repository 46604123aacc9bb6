import assert from 'node:assert/strict';
import { contextHover } from '../../../src/editor/features/hover/context.js';
import { doseHover } from '../../../src/editor/features/hover/dose.js';
import { drugHover } from '../../../src/editor/features/hover/drug.js';
import { endpointHover } from '../../../src/editor/features/hover/endpoint.js';
import { figureHover } from '../../../src/editor/features/hover/figure.js';
import { excuseLine } from '../../../src/editor/features/hover/findings.js';
import { trialIdHover } from '../../../src/editor/features/hover/trial-id.js';
import {
  analysisOf,
  claim,
  dose,
  drug,
  endpoint,
  figure,
  finding,
  untranslated as t,
  trialId,
} from '../made-up.js';

/** What a reader sees of the Markdown: its words, without the escapes. */
const read = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('the hover of a drug', () => {
  const text = 'Penpulimab (AK105) 200 mg; penpulimab; PEAMPLIMAB; anlotinib';
  const first = drug(text, 'Penpulimab', { name: 'penpulimab', class: 'PD-1 antibody' });
  const code = drug(text, 'AK105', { name: 'penpulimab', mention: 'code' });
  const wrong = drug(text, 'PEAMPLIMAB', { name: 'penpulimab', misspelled: true });
  const given = dose(text, '200 mg', {
    amount: { value: 200, unit: 'mg' },
    drug: first.id,
    frequency: 'Q3W',
  });
  const analysis = analysisOf(text, {
    annotations: [first, code, given, drug(text, 'penpulimab'), wrong, drug(text, 'anlotinib')],
  });

  it('gives canonical name, kind of name, class, other spellings, doses and number of mentions', () => {
    assert.equal(
      read(drugHover(first, analysis, t)),
      [
        '**penpulimab** — generic name · PD-1 antibody',
        '',
        '- Also written here: AK105, PEAMPLIMAB',
        '- Given here as: 200 mg every 3 weeks',
        '- Mentioned 4 times here',
      ].join('\n'),
    );
  });

  it('says which other name stands here', () => {
    assert.match(read(drugHover(code, analysis, t)), /^\*\*penpulimab\*\* — here AK105 \(code name\)$/m);
  });

  it('says so where the spelling is taken for a misspelling', () => {
    assert.match(read(drugHover(wrong, analysis, t)), /Taken for a misspelling of penpulimab/);
  });

  it('names the parts of a regimen', () => {
    const regimen = drug('AG', 'AG', { mention: 'regimen', parts: ['nab-paclitaxel', 'gemcitabine'] });
    assert.match(
      read(drugHover(regimen, analysisOf('AG', { annotations: [regimen] }), t)),
      /Made of nab-paclitaxel, gemcitabine/,
    );
  });
});

describe('the hover of a dose', () => {
  it('gives drug, schedule and sums', () => {
    const text = 'anlotinib 8 mg';
    const of = drug(text, 'anlotinib');
    const given = dose(text, '8 mg', { drug: of.id, frequency: 'QD', days: [1, 2], cycleDays: 21 });
    assert.equal(
      read(doseHover(given, analysisOf(text, { annotations: [of, given] }), t)),
      [
        '**8 mg** — dose of anlotinib',
        '',
        '- once daily, on days 1 and 2 of each 21-day cycle',
        '- Per cycle: 2 × 8 mg = 16 mg',
        '- Per week: 16 mg ÷ 3 weeks = 5.33 mg',
      ].join('\n'),
    );
  });

  it('says so where the text gives no schedule', () => {
    const given = dose('8 mg', '8 mg');
    assert.match(doseHover(given, analysisOf('8 mg'), t), /gives no schedule/);
  });
});

describe('the hover of an endpoint', () => {
  const text = 'Primary endpoint was ORR. ORR 16 %. Others had ORR 10 %.';
  const here = endpoint(text, 'ORR', { concept: 'made-up', name: 'made-up response rate' }, 1);
  const role = endpoint(text, 'ORR', { concept: 'made-up', name: 'made-up response rate', role: 'primary' });
  const analysis = analysisOf(text, {
    annotations: [role, here],
    claims: [
      claim(text, 'Others had ORR 10 %', { endpoint: 'made-up', label: 'ORR 10 %', background: true }),
      claim(text, 'ORR 16 %', { endpoint: 'made-up' }),
    ],
  });

  it("takes the role from another mention, and lists the study's own values before quoted ones", () => {
    assert.equal(
      read(endpointHover(here, analysis, t)),
      [
        '**made-up response rate** · primary endpoint',
        '',
        'Stated here:',
        '',
        '- ORR 16 %',
        '- ORR 10 % (quoted from elsewhere)',
      ].join('\n'),
    );
  });

  it('says so where no value is stated', () => {
    assert.match(endpointHover(here, analysisOf(text, { annotations: [here] }), t), /No value is stated/);
  });
});

const excusesOf = (rule: string) =>
  rule === 'percent-mismatch' ? ['a change from before', 'other [trials]'] : [];
const listed = { isListed: () => true, excusesOf };
const unlisted = { isListed: () => false, excusesOf };

describe('the hover of a figure', () => {
  const text = 'ORR 16% (8/49, 95% CI 7-30)';
  const interval = figure(text, '95% CI 7-30', {
    kind: 'interval',
    low: 7,
    high: 30,
    level: 95,
    unit: '%',
    printed: { low: '7', high: '30' },
  });
  const proof = {
    rule: 'proportion-interval',
    strength: 'proven' as const,
    figures: [interval.id],
    message: 'Clopper-Pearson from 8/49 gives 7.3 to 29.7.',
  };
  const accusing = finding(text, '16%', { accuses: [interval.id], message: '8/49 is not [16%](command:x).' });

  it('gives what it is, its status, the proof with its method, and the claim', () => {
    const analysis = analysisOf(text, {
      annotations: [interval],
      proofs: [proof],
      status: new Map([[interval.id, 'proven' as const]]),
      claims: [claim(text, text, { from: ['figure-4', interval.id] })],
    });
    const shown = read(figureHover(interval, analysis, listed, t));
    assert.match(shown, /^\*\*95 % confidence interval: 7 to 30 %\*\*$/m);
    assert.match(shown, /\*\*Proven\*\* — recomputed/);
    assert.match(shown, /^- Clopper-Pearson from 8\/49 gives 7\.3 to 29\.7\.$/m);
    assert.match(shown, /Part of: ORR 16% \(8\/49, 95% CI 7-30\)/);
  });

  it('gives the contradiction, unless the editor shows it beside', () => {
    const analysis = analysisOf(text, {
      annotations: [interval],
      findings: [accusing],
      status: new Map([[interval.id, 'refuted' as const]]),
    });
    assert.match(
      figureHover(interval, analysis, unlisted, t),
      /8\\\/49 is not \\\[16\\%\\\]\\\(command\\:x\\\)/,
    );
    assert.doesNotMatch(figureHover(interval, analysis, listed, t), /8\\\/49 is not/);
  });

  it('says "cannot be" only where the arithmetic leaves no way out', () => {
    const status = new Map([[interval.id, 'refuted' as const]]);
    for (const [severity, words] of [
      ['error', /cannot be right as printed/],
      ['warning', /very unlikely to be right as printed/],
    ] as const) {
      const findings = [{ ...accusing, severity }];
      assert.match(figureHover(interval, analysisOf(text, { findings, status }), listed, t), words);
    }
  });

  it('names what would excuse a contradiction, wherever that is shown', () => {
    const analysis = analysisOf(text, { annotations: [interval], findings: [accusing, accusing] });
    for (const facts of [listed, unlisted]) {
      const shown = figureHover(interval, analysis, facts, t);
      assert.equal(
        read(shown).split('What would excuse it: a change from before; other [trials].').length,
        2,
      );
      assert.ok(!shown.includes('[trials]'));
    }
    const other = analysisOf(text, { findings: [{ ...accusing, rule: 'another-rule' }] });
    assert.ok(!figureHover(interval, other, unlisted, t).includes('excuse'));
  });

  it('breaks off no phrase of many that would excuse it', () => {
    const many = Array.from(
      { length: 20 },
      (_, index) => `a reason of some length that has the number ${index}`,
    );
    const line = excuseLine(many, t) ?? '';
    assert.match(line, /has the number \d; …\.$/);
  });

  it('tells what holds from what does not below "Refuted"', () => {
    const analysis = analysisOf(text, {
      annotations: [interval],
      findings: [accusing],
      proofs: [proof],
      status: new Map([[interval.id, 'refuted' as const]]),
    });
    assert.match(read(figureHover(interval, analysis, unlisted, t)), /^- \$\(verified\) Clopper-Pearson/m);
  });

  it('links to the page of the rule and to nothing else', () => {
    const analysis = analysisOf(text, { annotations: [interval], findings: [accusing] });
    const commands = [...figureHover(interval, analysis, unlisted, t).matchAll(/\]\((command:[^)]*)\)/g)];
    assert.deepEqual(
      commands.map(([, address]) => decodeURIComponent(address ?? '')),
      ['command:trialLens.explainRule?["percent-mismatch"]'],
    );
  });

  it('calls a figure that nothing bears on unverified', () => {
    assert.match(figureHover(interval, analysisOf(text), listed, t), /Unverified/);
  });

  it('keeps figures as printed', () => {
    const percentage = figure('16.0%', '16.0%', { value: 16, printed: { value: '16.0' }, comparator: '<' });
    assert.match(read(figureHover(percentage, analysisOf('16.0%'), listed, t)), /Percentage: < 16\.0 %/);
    const fraction = figure('8/49', '8/49', { kind: 'fraction', count: 8, total: 49 });
    assert.match(read(figureHover(fraction, analysisOf('8/49'), listed, t)), /Fraction: 8 of 49 = 16\.3 %/);
    const open = figure('9.1-NR', '9.1-NR', { kind: 'interval', low: 9.1, printed: { low: '9.1' } });
    assert.match(read(figureHover(open, analysisOf('9.1-NR'), listed, t)), /9\.1 to not reached/);
  });
});

describe('the hover of a trial id', () => {
  const id = trialId('NCT04970914', 'NCT04970914', { registry: 'Registry of nowhere' });

  it('says whose id it is and which other files mention it', () => {
    const files = [{ name: 'other.txt', address: 'file:///w/other.txt#L3,1' }];
    const shown = read(trialIdHover(id, files, t));
    assert.match(shown, /^\*\*NCT04970914\*\* — Registry of nowhere$/m);
    assert.match(shown, /Also in: \[other\.txt\]\(<file:\/\/\/w\/other\.txt#L3,1>\)/);
  });

  it("says of a study's own name nothing that holds for registries only", () => {
    const own = trialId('ALTER-PA-001', 'ALTER-PA-001', { registry: 'study' });
    const shown = read(trialIdHover(own, [], t));
    assert.equal(
      shown,
      "**ALTER-PA-001** — the study's own name\n\n- No other file of the workspace mentions it",
    );
  });

  it('tells "no other file" from "not looked yet"', () => {
    assert.match(trialIdHover(id, [], t), /No other file/);
    assert.match(trialIdHover(id, undefined, t), /Still looking/);
  });

  it('says why an id is not valid', () => {
    const wrong = trialId('NCT123', 'NCT123', { valid: false, reason: 'it has 3 digits, not 8' });
    assert.match(read(trialIdHover(wrong, [], t)), /Not valid: it has 3 digits, not 8/);
  });
});

describe('the hover of the frame of a trial', () => {
  it('names what it is', () => {
    const phase = {
      id: 'p',
      start: 0,
      end: 8,
      text: 'Phase II',
      by: 'recogniser:phase',
      type: 'phase',
      value: '2',
    } as const;
    assert.equal(contextHover(phase, t), '**Phase 2** — phase of the trial');
  });
});

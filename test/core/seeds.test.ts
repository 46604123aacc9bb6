/** What must be true of the five documents in `seeds/`, which the project was created from. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, type Annotation, createEngine } from '../../src/core/index.js';

const FOLDER = 'seeds';
const engine = createEngine();
const texts = new Map(
  readdirSync(FOLDER).map((name) => [name.slice(0, 3), readFileSync(join(FOLDER, name), 'utf8')]),
);

const abstract = seed('000');
const catalogue = seed('001');
const registryPage = seed('002');
const translation = seed('003');
const journal = seed('004');

function seed(number: string): { readonly text: string; readonly analysis: Analysis } {
  const text = texts.get(number) ?? '';
  return { text, analysis: engine.analyse(text) };
}

function rules({ analysis }: { readonly analysis: Analysis }): readonly string[] {
  return analysis.findings.map((finding) => `${finding.severity} ${finding.rule}`);
}

/** The status of the one figure with these characters. */
function statusOf({ analysis }: { readonly analysis: Analysis }, text: string): string {
  const found = analysis.annotations.filter((one) => one.type === 'figure' && one.text === text);
  assert.equal(found.length, 1, `${found.length} figures read ${text}`);
  return analysis.status.get(found[0]?.id ?? '') ?? 'no status';
}

function values<T extends Annotation['type']>(
  { analysis }: { readonly analysis: Analysis },
  type: T,
  value: (one: Extract<Annotation, { type: T }>) => string,
): readonly string[] {
  const found = analysis.annotations.filter(
    (one): one is Extract<Annotation, { type: T }> => one.type === type,
  );
  return [...new Set(found.map(value))];
}

describe('the seeds', () => {
  it('are five', () => assert.equal(texts.size, 5));

  it('hold no error, and two of them no warning', () => {
    for (const document of [abstract, catalogue, registryPage, translation, journal]) {
      assert.deepEqual(
        rules(document).filter((rule) => rule.startsWith('error')),
        [],
      );
    }
    for (const document of [catalogue, journal]) {
      assert.deepEqual(
        rules(document).filter((rule) => rule.startsWith('warning')),
        [],
      );
    }
  });
});

describe('the conference abstract', () => {
  it('splits 104 patients 2:1 with a remainder, and spells its study two ways', () => {
    assert.ok(rules(abstract).includes('info allocation-indivisible'));
    assert.ok(rules(abstract).includes('info study-id-spelling'));
  });

  it('doses four drugs on one cycle', () => {
    const doses = abstract.analysis.annotations.flatMap((one) => {
      if (one.type !== 'dose') return [];
      const drug = abstract.analysis.annotations.find((other) => other.id === one.drug);
      const name = drug?.type === 'drug' ? drug.name : '?';
      return [
        `${name} ${one.amount.value} ${one.amount.unit} ${one.route} d${one.days?.join(',')} q${one.cycleDays}`,
      ];
    });
    assert.deepEqual(doses, [
      'anlotinib 8 mg oral d1,2,3,4,5,6,7,8,9,10,11,12,13,14 q21',
      'benmelstobart 1200 mg intravenous d1 q21',
      'nab-paclitaxel 125 mg/m2 intravenous d1,8 q21',
      'gemcitabine 1000 mg/m2 intravenous d1,8 q21',
    ]);
  });

  it('defines the regimen AG', () => {
    const regimens = abstract.analysis.annotations.filter(
      (one) => one.type === 'drug' && one.mention === 'regimen',
    );
    assert.equal(regimens.length, 6);
    for (const one of regimens) {
      assert.deepEqual(one.type === 'drug' && one.parts, ['nab-paclitaxel', 'gemcitabine']);
    }
  });

  it('names its endpoints with their role', () => {
    const roles = values(abstract, 'endpoint', (one) => `${one.concept} ${one.role}`);
    for (const role of ['ORR primary', 'PFS secondary', 'DCR secondary', 'DOR secondary', 'OS secondary']) {
      assert.ok(roles.includes(role), `${role} is not among ${roles.join(', ')}`);
    }
  });

  it('is registered', () => {
    const ids = values(abstract, 'trial-id', (one) => one.value);
    assert.deepEqual(ids, ['ALTER-PA001', 'ALTER-PA-001', 'NCT06621095']);
  });
});

describe('the catalogue record', () => {
  it('has shares and intervals that 46 patients prove, and a median that its interval bounds', () => {
    for (const text of ['95% CI 41.1-71.1', '95% CI 79.2-97.6']) {
      assert.equal(statusOf(catalogue, text), 'proven', text);
    }
    for (const text of ['56.5%', '91.3%', '15.74 months', '95% CI 9.03-21.91']) {
      assert.equal(statusOf(catalogue, text), 'consistent', text);
    }
    const methods = catalogue.analysis.proofs.filter(
      (proof) => proof.rule === 'proportion-interval-mismatch',
    );
    assert.ok(methods.length >= 2 && methods.some((proof) => proof.message.includes('Clopper-Pearson')));
  });

  it('has a p-value that its percentages cannot give', () => {
    assert.ok(rules(catalogue).includes('info pair-percent-p-value'));
  });

  it('does not take its page range for an interval', () => {
    const at = catalogue.text.indexOf('175 - 13');
    assert.ok(
      !catalogue.analysis.annotations.some(
        (one) => one.type === 'figure' && one.start >= at && one.end <= at + 8,
      ),
    );
  });
});

describe('the registry page', () => {
  it('has lost three exponents, each with a fix', () => {
    const lost = registryPage.analysis.findings.filter((finding) => finding.rule === 'exponent-lost');
    assert.equal(lost.length, 3);
    for (const finding of lost) assert.equal(finding.fixes[0]?.edits[0]?.text, '⁹');
  });

  it('has two ids, and the antibody under its code', () => {
    assert.deepEqual(
      values(registryPage, 'trial-id', (one) => `${one.registry} ${one.value}`),
      ['study ALTER-C003', 'ClinicalTrials.gov NCT04970914', 'sponsor HS-2986B'],
    );
    assert.ok(values(registryPage, 'drug', (one) => `${one.text} ${one.name}`).includes('AK105 penpulimab'));
  });
});

describe('the translated summary', () => {
  it('spells one antibody five ways', () => {
    const spellings = translation.analysis.annotations.flatMap((one) =>
      one.type === 'drug' && one.name === 'penpulimab' && one.mention === 'generic' ? [one.text] : [],
    );
    assert.deepEqual([...new Set(spellings)].sort(), [
      'PEAMPLIMAB',
      'Penpulimab',
      'peamplimab',
      'pianpulimab',
      'péamplimab',
    ]);
    assert.ok(rules(translation).includes('warning drug-spelling'));
  });

  it('proves a hazard ratio by the reduction it states', () => {
    assert.equal(statusOf(translation, 'HR was 0.44'), 'proven');
    assert.equal(statusOf(translation, '56%'), 'proven');
  });

  it('keeps the ids of other trials apart from its own', () => {
    const own = translation.analysis.claims.find((claim) => claim.kind === 'registration');
    assert.ok(own?.label.includes('NCT06048315'));
    assert.ok(!own?.label.includes('NCT03918538'));
  });
});

describe('the journal abstract', () => {
  it('has every proportion proven', () => {
    for (const text of ['16%', '8/49', '95% CI 7-30', '94%', '46/49', '95% CI 83-99', '35%', '31%']) {
      assert.equal(statusOf(journal, text), 'proven', text);
    }
    for (const text of ['17.1 months', 'IQR 9.0-27.2', '9.1 months', '95% CI 5.7-12.5']) {
      assert.equal(statusOf(journal, text), 'consistent', text);
    }
  });
});

describe('a checked figure that is changed', () => {
  for (const [name, document] of Object.entries({
    abstract,
    catalogue,
    registryPage,
    translation,
    journal,
  })) {
    it(`is flagged in the seed: ${name}`, function () {
      this.timeout(60_000);
      const missed: string[] = [];
      for (const { figure, at, digit } of digitsOf(document.analysis, 'proven')) {
        // Half way round the ten digits: far beyond what rounding or truncating could explain.
        const other = String((Number(digit) + 5) % 10);
        const changed = document.text.slice(0, at) + other + document.text.slice(at + 1);
        const before = new Set(document.analysis.findings.map((finding) => finding.message));
        const flagged = engine.analyse(changed).findings.some((finding) => !before.has(finding.message));
        if (!flagged) missed.push(`${figure} with ${other} at ${at}`);
      }
      assert.deepEqual(missed, []);
    });
  }
});

function* digitsOf(
  analysis: Analysis,
  status: string,
): Iterable<{ readonly figure: string; readonly at: number; readonly digit: string }> {
  for (const one of analysis.annotations) {
    if (one.type !== 'figure' || analysis.status.get(one.id) !== status) continue;
    const level = one.kind === 'interval' ? Math.max(0, one.text.indexOf('CI')) : 0;
    for (let i = level; i < one.text.length; i++) {
      const digit = one.text[i] ?? '';
      if (/\d/.test(digit)) yield { figure: one.text, at: one.start + i, digit };
    }
  }
}

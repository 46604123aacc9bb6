import assert from 'node:assert/strict';
import { drugRegimens } from '../../../src/core/lexicon/drug-regimens.js';
import { stemOf } from '../../../src/core/lexicon/drug-stems.js';
import { drugTable, genericNames, isKnownGeneric } from '../../../src/core/lexicon/drugs.js';
import { registryFacts } from '../../../src/core/lexicon/registries.js';
import { readRows } from '../../../src/core/lexicon/rows.js';
import { Tokens } from '../../../src/core/text/tokens.js';

const scanner = new Tokens({ find: () => -1, word: () => '', flags: () => 0 });
const lookUp = (phrase: string) => drugTable().match(scanner.read(phrase), 0)?.value;

describe('the drug lexicon', () => {
  it('knows more than three thousand generics', () => {
    assert.ok([...genericNames()].length > 3000);
  });

  it('gives every spelling its canonical name and class', () => {
    const expected = { name: 'paracetamol', mention: 'generic', class: 'analgesic' };
    assert.deepEqual(lookUp('acetaminophen'), expected);
    assert.deepEqual(lookUp('paracetamol'), expected);
  });

  it('gives brands and codes the name and class of their generic', () => {
    assert.deepEqual(lookUp('Keytruda'), { name: 'pembrolizumab', mention: 'brand', class: 'PD-1 antibody' });
    assert.deepEqual(lookUp('MK-3475'), { name: 'pembrolizumab', mention: 'code', class: 'PD-1 antibody' });
  });

  it('knows every part of its regimens', () => {
    for (const { heading, items } of readRows(drugRegimens)) {
      for (const part of items.join(', ').split(' + '))
        assert.ok(isKnownGeneric(part), `${part} of ${heading}`);
    }
  });
});

describe('name stems', () => {
  it('gives the class of the longest stem', () => {
    assert.equal(stemOf('vorolanib', 0, 9)?.class, 'tyrosine kinase inhibitor');
    assert.equal(stemOf('a zemigliptin b', 2, 13)?.class, 'DPP-4 inhibitor');
  });

  it('wants letters before the stem, and stays quick on a word without end', () => {
    assert.equal(stemOf('mab', 0, 3), undefined);
    assert.equal(stemOf('mab'.repeat(40000), 0, 120000), undefined);
  });
});

describe('registries', () => {
  it('gives the page of an id and how a good one looks', () => {
    const facts = registryFacts('ClinicalTrials.gov');
    assert.equal(facts?.url('NCT01234567'), 'https://clinicaltrials.gov/study/NCT01234567');
    assert.equal(facts?.form, 'NCT and eight digits');
    assert.equal(registryFacts('nowhere'), undefined);
  });
});

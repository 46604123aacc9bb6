import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { drugRegimens } from '../../../src/core/lexicon/drug-regimens.js';
import { stemOf } from '../../../src/core/lexicon/drug-stems.js';
import { brandRows, drugTable, genericNames, isKnownGeneric } from '../../../src/core/lexicon/drugs.js';
import { registryFacts } from '../../../src/core/lexicon/registries.js';
import { readRows, unquote } from '../../../src/core/lexicon/rows.js';
import { NO_WORDS } from '../../../src/core/text/known-words.js';
import { Tokens } from '../../../src/core/text/tokens.js';

const scanner = new Tokens(NO_WORDS);
const lookUp = (phrase: string) => drugTable().match(scanner.read(phrase), 0)?.value;

describe('the drug lexicon', () => {
  it('knows close on five thousand generics', () => {
    assert.ok(new Set(genericNames()).size >= 4800);
  });

  it('knows more than two thousand brands, each linked to generics that it knows', () => {
    let brands = 0;
    const unknown: string[] = [];
    for (const { heading, items } of readRows(brandRows)) {
      for (const generic of heading.split(' + ')) {
        const fact = lookUp(generic);
        const name = fact !== undefined && 'name' in fact ? fact.name : generic;
        if (!isKnownGeneric(name)) unknown.push(`${name}, the generic of ${items.join(', ')}`);
      }
      brands += items.length;
    }
    assert.deepEqual(unknown, []);
    assert.ok(brands >= 2100, `${brands} brands`);
  });

  it('names no brand twice, and none that is a generic', () => {
    const seen = new Set<string>();
    for (const { items } of readRows(brandRows)) {
      for (const item of items) {
        const brand = unquote(item).text.toLowerCase();
        assert.ok(!seen.has(brand), `${brand} stands twice`);
        assert.ok(!isKnownGeneric(brand), `${brand} is a generic, too`);
        seen.add(brand);
      }
    }
  });

  it('takes no word of ordinary prose for a brand', () => {
    const words =
      `foster tabloid sonata intermezzo encore irene bite soma dona advance relief vision focus alli yasmin diane jasmine
       ella plan skyla mobic cambia calan ismo azor norco opana gaster rayos loron ostac nix comfort essence harmony
       tracer target shield prime alpha one beta bridge result cover tower tribute venture ranger elevate element`.split(
        /\s+/,
      );
    const prose = readFileSync('README.md', 'utf8')
      .replace(/`[^`]*`/g, ' ')
      .match(/\b[a-z]{3,}\b/g);
    const ordinary = new Set([...words, ...(prose ?? [])]);
    for (const { items } of readRows(brandRows)) {
      for (const item of items) {
        const { text, exact } = unquote(item);
        assert.ok(exact || !ordinary.has(text.toLowerCase()), text);
      }
    }
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

import { strict as assert } from 'node:assert';
import { endpointFacts } from '../../../src/core/index.js';
import { endpointTerms } from '../../../src/core/lexicon/endpoint-terms.js';
import { endpointCount, endpointPhrases } from '../../../src/core/lexicon/endpoints.js';
import { NO_WORDS } from '../../../src/core/text/known-words.js';
import { Tokens } from '../../../src/core/text/tokens.js';

describe('the endpoint lexicon', () => {
  it('says what an endpoint measures and how it is reported', () => {
    const facts = endpointFacts('ORR');
    assert.equal(facts?.name, 'objective response rate');
    assert.equal(facts?.scale, 'proportion');
    assert.match(facts?.measures ?? '', /complete plus partial/);
  });

  it('knows the changes of what it knows', () => {
    assert.equal(endpointFacts('change-in-HbA1c')?.name, 'change in glycated haemoglobin');
  });

  it('knows nothing of the open class', () => {
    assert.equal(endpointFacts('foot-ulcer-recurrence'), undefined);
    assert.equal(endpointFacts('change-in-foot-length'), undefined);
  });

  it('tells more than a thousand endpoints apart, each with what it measures', () => {
    assert.ok(endpointCount() > 1000, `${endpointCount()} endpoints`);
    for (const concept of [
      'nausea',
      'serum-ferritin',
      'gait-speed',
      'plaque-index',
      'sleep-quality',
      'trough-concentration',
    ]) {
      assert.match(endpointFacts(concept)?.measures ?? '', /^[A-Z].+\.$/, concept);
    }
  });

  it('keeps the sentence of every term short enough for a hover', () => {
    const long = [...endpointTerms()].filter(
      ({ measures }) => measures.length > 160 || !measures.endsWith('.'),
    );
    assert.deepEqual(long, []);
  });

  it('names no term twice', () => {
    const names = [...endpointTerms()].map(({ name }) => name.toLowerCase());
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('meets both spellings and the plural of a row', () => {
    const tokens = new Tokens(NO_WORDS);
    for (const text of [
      'diarrhoea',
      'diarrhea',
      'pressure ulcers',
      'urinary tract infections',
      'haemoglobin',
      'behavior problems',
    ]) {
      const match = endpointPhrases.match(tokens.read(text), 0);
      assert.equal(match?.end, tokens.count, text);
    }
    assert.equal(
      endpointPhrases.match(tokens.read('hyperkalaemia'), 0)?.value.concept,
      endpointPhrases.match(tokens.read('hyperkalemia'), 0)?.value.concept,
    );
  });

  it('meets short forms in their own letters only', () => {
    const tokens = new Tokens(NO_WORDS);
    assert.equal(endpointPhrases.match(tokens.read('OS'), 0)?.value.concept, 'OS');
    assert.equal(endpointPhrases.match(tokens.read('os'), 0), undefined);
    assert.equal(endpointPhrases.match(tokens.read('ORRs'), 0)?.value.concept, 'ORR');
  });
});

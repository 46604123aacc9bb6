/** What a hundred thousand imported drug names cost: compiling them, memory, and reading a text with them. */
import { compileDrugNames, createEngine, type DrugNameRow } from '../../src/core/index.js';
import { corpusOf } from './corpus.js';
import { bestOf } from './timing.js';

export interface ImportCost {
  readonly names: number;
  /** Milliseconds. */
  readonly compile: number;
  /** Megabytes that the compiled names and their vocabulary hold. */
  readonly memory: number;
  /** Time to read 1 MB with the names over the time without them. */
  readonly ratio: number;
}

/** Measures on 1 MB of the seeds; the two engines take turns, so that what else the machine does strikes both. */
export function measureImport(names: number): ImportCost {
  const rows = Array.from({ length: names }, (_, index) => rowOf(index));
  const list = [{ title: 'bench', rows }];
  const compile = bestOf(3, () => compileDrugNames(list));
  const text = corpusOf(1e6);
  const plain = createEngine();
  plain.analyse('warm');
  const before = heapUsed();
  const drugNames = compileDrugNames(list);
  const withNames = createEngine({ drugNames });
  withNames.analyse('warm');
  const memory = (heapUsed() - before) / 1e6;
  const times = { plain: Number.POSITIVE_INFINITY, names: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 12; round++) {
    times.plain = Math.min(
      times.plain,
      bestOf(1, () => plain.analyse(text)),
    );
    times.names = Math.min(
      times.names,
      bestOf(1, () => withNames.analyse(text)),
    );
  }
  return { names, compile, memory, ratio: times.names / times.plain };
}

export function importLine({ names, compile, memory, ratio }: ImportCost): string {
  return (
    `${names} names: compiled in ${compile.toFixed(0)} ms, ${memory.toFixed(0)} MB; ` +
    `reading 1 MB takes ${ratio.toFixed(3)} times as long as without them`
  );
}

const syllables =
  'ba ce di fo gu la me ni po ru sa te vi xo zu bra cle dri flo gra kli mon pre qui sto tra ven'.split(' ');

/** A name that no other index has, one in five of two words, as official lists have them. */
function rowOf(index: number): DrugNameRow {
  const word = (from: number): string => {
    let rest = from * 7919 + 104_729;
    let out = '';
    for (let i = 0; i < 4; i++) {
      out += syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
    }
    return out;
  };
  const name = `${word(index)}${index % 2 === 0 ? 'x' : 'n'}`;
  return index % 5 === 0
    ? { name: `${name} ${word(index + 1)}`, mention: 'brand', generics: [word(index % 1000)] }
    : { name };
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

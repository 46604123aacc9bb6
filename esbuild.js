// Bundles everything: the extension for Node and for the browser, the command line, the tests and the benchmark.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

console.log('placeholder', typeof build, typeof rmSync);

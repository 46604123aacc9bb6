/** Writes the generated parts of README.md anew: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillParts } from './generated-parts.js';
import { readmeParts } from './readme-parts.js';

const old = readFileSync('README.md', 'utf8');
const fresh = fillParts(old, readmeParts());
if (fresh !== old) writeFileSync('README.md', fresh);
console.log(fresh === old ? 'README.md is fresh.' : 'README.md was written anew.');

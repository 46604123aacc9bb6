/** Writes the generated parts of README.md and of the page of all rules anew: `npm run docs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillParts } from './generated-parts.js';
import { generatedPages } from './readme-parts.js';

for (const [path, parts] of Object.entries(generatedPages())) {
  const old = readFileSync(path, 'utf8');
  const fresh = fillParts(old, parts);
  if (fresh !== old) writeFileSync(path, fresh);
  console.log(fresh === old ? `${path} is fresh.` : `${path} was written anew.`);
}

// Bundles and runs the writer of README.md's generated parts: `npm run docs`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const outfile = 'out/docs/write.js';
await build({
  entryPoints: ['./test/docs/write.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;

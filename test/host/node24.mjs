/** The Node that the served VS Code needs: version 24, whatever version runs the tests. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cached, makePackage } from './cache.mjs';
import { nodePackage } from './node-package.mjs';
import { npm } from './npm.mjs';
import { Stop } from './stop.mjs';

const remedy = 'Install Node 24 and name its executable in the environment variable TRIAL_LENS_NODE24.';

/** Gives the path of a Node 24 executable; the first time it comes from the package registry. */
export async function node24() {
  const named = process.env.TRIAL_LENS_NODE24;
  if (named) {
    if (majorVersion(named) !== 24) {
      throw new Stop(
        `TRIAL_LENS_NODE24 names ${named}, which is not a Node 24.`,
        'Name the executable of a Node 24.',
      );
    }
    return named;
  }
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const name = nodePackage(process.platform, process.arch);
  const folder = await cached(`${name}-24`, async (aside) => {
    console.log('Fetching Node 24, which the served VS Code runs on …');
    makePackage(aside);
    await npm(['install', '--ignore-scripts', `${name}@24`], aside, 'Node 24 cannot be had');
  });
  const executable = ['bin/node', 'bin/node.exe']
    .map((path) => join(folder, 'node_modules', name, path))
    .find((path) => existsSync(path));
  if (!executable || majorVersion(executable) !== 24) {
    throw new Stop(
      `Node 24 cannot be had: the package ${name} in ${folder} does not run on this machine.`,
      remedy,
    );
  }
  return executable;
}

/** @param {string} executable */
function majorVersion(executable) {
  const answer = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(answer.stdout ?? '')?.[1]);
}

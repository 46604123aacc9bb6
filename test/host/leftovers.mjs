/**
 * Whatever a run starts or creates for the moment is known here, so that nothing outlives it: child processes with all
 * their children, and temporary folders. It is cleared at the end, on Ctrl-C, and when the run fails.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<string>} */
const folders = new Set();
let listening = false;
let interrupted = false;

/**
 * Starts a process as the head of a group of its own, so that it can be ended with everything it started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  listen();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  children.add(child);
  // The group may hold grandchildren after its head is gone; they are ended as well.
  child.once('exit', () => void end(child));
  child.once('error', () => children.delete(child));
  return child;
}

/**
 * Ends a process and everything it started: politely first, so that it can do the same with its own groups, and by force
 * after three seconds.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
  signalGroup(child, 'SIGTERM');
  for (let waited = 0; waited < 3000 && isAlive(child); waited += 50) await sleep(50);
  if (isAlive(child)) signalGroup(child, 'SIGKILL');
  children.delete(child);
}

/**
 * Creates a folder under the system's temporary folder that is removed at the end of the run.
 *
 * @param {string} purpose a word that is part of its name
 * @param {string} [parent] where it is made instead, for instance on the disk that it will be moved to
 */
export function temporaryFolder(purpose, parent) {
  listen();
  const folder = mkdtempSync(join(parent ?? realpathSync(tmpdir()), `trial-lens-${purpose}-`));
  folders.add(folder);
  return folder;
}

/** @param {string} folder one that `temporaryFolder` gave */
export function removeFolder(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // A process that is just ending may still write there; the operating system clears its temporary folder.
  }
  folders.delete(folder);
}

/** Tells whether the run is being stopped from outside, so that what fails because of that is not reported. */
export function isInterrupted() {
  return interrupted;
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform !== 'win32') process.kill(-child.pid, signal);
    else if (isAlive(child)) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  } catch {
    // It is gone already.
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function isAlive(child) {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') return child.exitCode === null && child.signalCode === null;
  try {
    return process.kill(-child.pid, 0);
  } catch {
    return false;
  }
}

function listen() {
  if (listening) return;
  listening = true;
  process.once('exit', () => {
    for (const child of children) signalGroup(child, 'SIGKILL');
    for (const folder of folders) removeFolder(folder);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (interrupted) return;
      interrupted = true;
      await Promise.all([...children].map(end));
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
}

/** What people see of a test run in VS Code: the tests and what the extension says, not the log of VS Code itself. */
import { readCounts } from './counts.mjs';
import { projectFolder } from './places.mjs';

/** The console of one run. What is not of the tests is kept back, and shown when the run ended without its counts. */
export class TestLog {
  /** @type {string[]} */
  #keptBack = [];
  #counted = false;

  /**
   * Takes one call of a console function.
   *
   * @param {readonly unknown[]} args
   */
  hear(args) {
    const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    this.#counted ||= readCounts(text) !== undefined;
    if (isOfTests(text)) console.log(text);
    else this.#keptBack.push(text);
  }

  /** Ends the run. */
  close() {
    if (this.#counted) return;
    console.log('The tests did not report. What VS Code logged last:');
    for (const text of this.#keptBack.filter((kept) => withoutNoise(kept).trim() !== '').slice(-20)) {
      console.log(withoutNoise(text));
    }
  }
}

/** @param {string} text */
export function isOfTests(text) {
  if (/^ {2}(ok|FAIL|skip) /.test(text) || readCounts(text)) return true;
  // The folder of the project may have the name of the extension, and it is in the paths of VS Code's own traces.
  return /trial.?lens/i.test(text.replaceAll(projectFolder, '')) && !noise.test(text);
}

/**
 * Leaves out the lines about parts of VS Code that are optional: native add-ons that are not built here, and services
 * that a test machine does not have.
 *
 * @param {string} text
 */
export function withoutNoise(text) {
  return text
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n');
}

const noise =
  /@vscode\/(spdlog|sqlite3|watchdog|policy-watcher|deviceid|windows-|native-)|vsda|Cannot find module '\.\/build|bindings file|keytar|dbus|GPU process|NODE_MODULE_VERSION|DeprecationWarning|--trace-(deprecation|warnings)|^\s+at .*(lib[\\/]vscode|node:internal|static[\\/]out)[\\/]|\[(AgentHost|AccountPolicyGate|reconnection-grace)|a socket \(|connection token \(|Require stack|^- \/.*extensionHostProcess|^Exit code: {3}/;

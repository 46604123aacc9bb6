// Mocha's own dots, and at the end the one line that the runner of all suites adds up.
const { reporters } = require('mocha');

module.exports = class Counting extends reporters.Dot {
  /** @param {import('mocha').Runner} runner @param {import('mocha').MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    let passed = 0;
    let failed = 0;
    runner.on('pass', () => {
      passed += 1;
    });
    runner.on('fail', () => {
      failed += 1;
    });
    runner.once('end', () => {
      process.stdout.write(`\nTRIAL-LENS-TESTS ${JSON.stringify({ passed, failed })}\n`);
    });
  }
};

import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/index.js';

const { analyse } = createEngine();

/** Each line of the text opens with "T " (this trial) or "B " (background), which is taken off before it is read. */
function told(marked: string): void {
  const rows = marked
    .trim()
    .split('\n')
    .map((row) => row.trim());
  const text = rows.map((row) => row.replace(/^[TB] /, '')).join('\n');
  const expected: string[] = [];
  let at = 0;
  const { document } = analyse(text);
  for (const row of rows) {
    const length = row.replace(/^[TB] /, '').length;
    if (/^[TB] /.test(row)) {
      for (const { start, end, about } of document.sentences) {
        if (start >= at + length || end <= at) continue;
        const mark = about === 'this-trial' ? 'T' : 'B';
        expected.push(`${mark} ${text.slice(start, end)}`);
        assert.equal(mark, row[0], text.slice(start, end));
      }
    }
    at += length + 1;
  }
  assert.ok(expected.length > 0);
}

describe('a sentence is about this trial', () => {
  it('in methods and results, whatever it is compared with', () => {
    told(`
      Methods: We enrolled 120 adults.
      T Results: The response rate was 44%, consistent with previous studies.
      T The response rate of 44% compares with 28% in historical controls.
      T Median survival was 12 months, longer than has been reported for older drugs.
    `);
  });

  it('where it says so, even in the introduction', () => {
    told(`
      B Background: Asthma affects 300 million people.
      B In a phase 3 trial, drug A lowered exacerbations by 40%.
      T Here we report the results of a trial in 120 children.
      T This randomised trial compared drug A with placebo.
      T We aimed to compare 2 mg with 4 mg.
    `);
  });

  it('in texts without headings, where nothing speaks against it', () => {
    told(`
      T Drug A for gout: a randomised trial.
      B Gout affects 4% of adults worldwide.
      B Previous studies reported a response rate of 30%.
      T Of 120 patients, 61 responded (50.8%).
      T In a multivariable model, age was associated with response.
      T In a total of 12 patients, treatment was stopped.
    `);
  });

  it('in a conclusion that sums it up', () => {
    told(`
      T Results: Of 120 patients, 61 responded.
      T Conclusion: Drug A gave a response rate of 50.8%.
      T Our findings differ from those of previous trials.
    `);
  });
});

describe('a sentence is background', () => {
  it('in introductions and lists of other trials', () => {
    told(`
      B Introduction: Sepsis kills 11 million people each year.
      B The 28-day mortality is 30%.
      Methods: We enrolled 120 adults.
      See also
      B Completed NCT07654321 - A Study of Drug A in 200 Patients
    `);
  });

  it('where it opens by another study, in every section', () => {
    told(`
      Methods: We enrolled 120 adults.
      B In a previous study, 28% of patients responded.
      Results: Of 120 patients, 61 responded.
      B Previous trials reported a response rate of 28%.
      B Miller et al. found a response in 31 of 90 patients.
    `);
  });

  it('where a discussion looks back', () => {
    told(`
      Results: Of 120 patients, 61 responded.
      Discussion: Drug A was active.
      B It has been shown that drug B cures 20% of patients.
      B In a phase III study of 400 patients, drug B lowered mortality by 12%.
      B To date, drug B is approved in 40 countries.
      B In two randomised trials, the response rate was 28%.
      T In this trial it was 51%.
    `);
  });

  it("where it names another trial than the text's own", () => {
    told(`
      T Drug A in lung cancer: results of KEYNOTE-189
      T Methods: KEYNOTE-189 was a phase 3 trial in 616 patients.
      T Results: Median survival was 22 months.
      B Discussion: In KEYNOTE-024, median survival was 26 months.
      B NCT07654321 enrolled 90 patients.
      T In KEYNOTE-189, it was 22 months, and in KEYNOTE-024 26 months.
      Trial registration: NCT01234567.
    `);
  });

  it('but not for the only trial that an abstract names', () => {
    told(`
      T Drug A in gout
      T The ZEBRA-12 trial enrolled 120 patients.
      T In the ZEBRA-12 trial, 61 of 120 patients responded (NCT01234567).
    `);
  });

  it('record by record', () => {
    told(`
      T Drug A in asthma: the ZEBRA-12 study
      T ZEBRA-12 enrolled 90 patients.
      B QUAGGA-2 study enrolled 70 patients.
      ---
      T Drug B in asthma: the QUAGGA-2 study
      T QUAGGA-2 enrolled 70 patients.
    `);
  });
});

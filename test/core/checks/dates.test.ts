import { strict as assert } from 'node:assert';
import { daysOf } from '../../../src/core/checks/calendar.js';
import type { DateMention } from '../../../src/schema/annotation.js';
import { falsified, proved, said, silent } from './falsified.js';

const PAGE = `Study Start (Actual): 2019-04-01
Primary Completion (Actual): 2021-03-15
Study Completion (Actual): 2021-12-31
Last Update Posted: 2022-05-01
Overall Status: Completed`;

function date(value: string, text = value): DateMention {
  const precision = 'day';
  return {
    id: 'date:0-9',
    type: 'date',
    start: 0,
    end: text.length,
    text,
    by: 'person:test',
    value,
    precision,
  };
}

describe('calendar', () => {
  it('counts days from 1970, leap days included', () => {
    assert.deepEqual(daysOf(date('1970-01-01')), { first: 0, last: 0 });
    assert.deepEqual(daysOf(date('2000-02-29')), { first: 11_016, last: 11_016 });
    assert.deepEqual(daysOf(date('2024-12-31')), { first: 20_088, last: 20_088 });
  });

  it('takes a month, quarter or year for any of its days', () => {
    const length = (value: string) => {
      const days = daysOf(date(value));
      return days === undefined ? 0 : days.last - days.first + 1;
    };
    assert.deepEqual(
      ['2020-02', '2021-02', '2020-Q1', '2021-Q4', '2020', '2021'].map(length),
      [29, 28, 91, 92, 366, 365],
    );
    assert.equal(daysOf(date('soon')), undefined);
  });

  it('reads day and month either way where both are possible', () => {
    const days = daysOf(date('2019-03-04', '03/04/2019'));
    assert.ok(days !== undefined && days.last - days.first === 30);
    const sure = daysOf(date('2019-03-14', '14/03/2019'));
    assert.ok(sure !== undefined && sure.last === sure.first);
  });
});

describe('dates-out-of-order', () => {
  const rule = 'dates-out-of-order';

  it('holds the fields of a registry page against each other', () => {
    falsified(
      rule,
      PAGE,
      'Completion (Actual): 2021-03-15',
      'Completion (Actual): 2018-03-15',
      'error: 2018-03-15, the primary completion, is at least 382 days before 2019-04-01, the start.',
    );
    assert.equal(said(rule, PAGE.replace('2019-04-01', '2022-04-01')).length, 2);
    assert.deepEqual(proved(rule, PAGE), [
      'consistent: 2021-03-15 is not before 2019-04-01: the primary completion follows the start.',
      'consistent: 2021-12-31 is not before 2019-04-01: the completion follows the start.',
      'consistent: 2021-12-31 is not before 2021-03-15: the completion follows the primary completion.',
    ]);
  });

  it('only warns of dates that are expected', () => {
    const planned = PAGE.replace('Study Completion (Actual)', 'Study Completion (Estimated)');
    const [first] = said(rule, planned.replace('2021-12-31', '2020-12-31'));
    assert.ok(first?.startsWith('warning: 2020-12-31, the completion'));
  });

  it('holds the ends of a period against each other', () => {
    falsified(
      rule,
      'Participants were enrolled between March 3, 2016, and Aug 14, 2018, at 40 sites.',
      'Aug 14, 2018',
      'Aug 14, 2015',
      'error: Aug 14, 2015, the end, is at least 202 days before March 3, 2016, the beginning.',
    );
    falsified(
      rule,
      'The pilot (Q3 2018 to Q4 2019) took place on two wards.',
      'Q4 2019',
      'Q4 2017',
      'error: Q4 2017, the end, is at least 182 days before Q3 2018, the beginning.',
    );
  });

  it('holds the cut-off against the publication of the paper itself', () => {
    falsified(
      rule,
      'A trial of zelotinib\n\nLancet. 2023 Sep 21;64:1022.\n\nFindings: At the data cut-off (August 8, 2022), 49 patients were enrolled.',
      'August 8, 2022',
      'August 8, 2024',
      'error: 2023 Sep 21, the publication, is at least 322 days before August 8, 2024, the data cut-off.',
    );
    silent(
      rule,
      'Earlier results were published in 2019. At the data cut-off (August 8, 2022), 49 patients were enrolled.',
    );
  });

  it('is silent where dates may be in order', () => {
    silent(
      rule,
      'Recruitment ran from November to January 2016.',
      'From 03/04/2019 to 04/03/2019 all were screened.',
      'Start date: March 2020\nCompletion date: 2020',
      'Start date: 2021\nStart date: 2019\nCompletion date: 2020',
      'See also\nNCT01234567 Completed\nStart date: May 2020\nCompletion date: June 2021',
    );
  });
});

describe('span-of-dates-mismatch', () => {
  const rule = 'span-of-dates-mismatch';

  it('counts the months between two dates', () => {
    const text = 'Patients were recruited over 24 months (Jan 2015–Dec 2016).';
    falsified(
      rule,
      text,
      '24',
      '18',
      'warning: Jan 2015 to Dec 2016 is 22 to 24 months, but 18 months is printed.',
    );
    assert.deepEqual(proved(rule, text), [
      'proven: Jan 2015 to Dec 2016 is 22 to 24 months, printed 24 months.',
    ]);
    falsified(
      rule,
      'The 18-month study (from May 2012 to November 2013) was stopped early.',
      '18',
      '13',
      'warning: May 2012 to November 2013 is 17 to 19 months, but 13-month is printed.',
    );
    falsified(
      rule,
      'Between 1 March 2018 and 29 February 2020 (2 years), 412 women were asked.',
      '2 years',
      '4 years',
      'warning: 1 March 2018 to 29 February 2020 is 24 to 24 months, but 4 years is printed.',
    );
  });

  it('allows a month, and leaves other lengths alone', () => {
    silent(
      rule,
      'Patients were recruited over 25 months (Jan 2015–Dec 2016).',
      'Patients were recruited over about 20 months (Jan 2015–Dec 2016).',
      'Patients with a follow-up of at least 6 months (Jan 2015–Dec 2016) were included.',
      'The median was 6 months (Jan 2015–Dec 2016 in the registry).',
    );
  });
});

describe('status-out-of-date', () => {
  const rule = 'status-out-of-date';

  it('holds the status against the dates that the page bears', () => {
    falsified(
      rule,
      'Status: Not yet recruiting\nStart date: September 2023\nLast update posted: 2 March 2023',
      '2 March 2023',
      '2 March 2024',
      'info: The trial is not yet recruiting, but by September 2023 it should have started, and the page is of 2 March 2024.',
    );
    falsified(
      rule,
      PAGE,
      '2021-12-31',
      '2024-12-31',
      'info: The trial is completed, but by 2024-12-31 it is not to be complete, and the page is of 2022-05-01.',
    );
  });

  it('knows no other clock, and leaves short delays alone', () => {
    silent(
      rule,
      'Status: Not yet recruiting\nStart date: September 2003\nCompletion date: September 2006',
      'Status: Not yet recruiting\nStart date: September 2023\nLast update posted: 15 October 2023',
    );
  });
});

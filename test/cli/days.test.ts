import { describe, expect, it } from 'vitest';
import { run } from './run';

describe('days', () => {
  it('prints the days off and the weekend of a region as JSON', () => {
    const { status, stdout } = run('days', 'DE-BY', '2027', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      region: 'DE-BY', weekend: [6, 7],
      days: ['01-01', '01-06', '03-26', '03-29', '05-01', '05-06', '05-17', '05-27', '10-03', '11-01', '12-25', '12-26'].map((one) => `2027-${one}`),
    });
  });

  it('prints them with their names for people', () => {
    const { stdout } = run('days', 'us', '2026');
    expect(stdout).toContain('United States (US) 2026. Weekend: Saturday and Sunday.');
    expect(stdout).toContain('2026-11-26  Thu 26 Nov  Thanksgiving Day\n');
  });

  it.each([
    [['XX', '2027'], 'XX is not in the table; expected a country or region such as GB-ENG, DE-BY or US.'],
    [['QA', '2027'], 'The public holidays of Qatar are not known, only its weekend.'],
    [['DE', '2033'], '2033 is not in the table; expected a year from 2026 to 2032.'],
    [['DE', 'soon'], 'soon is not in the table; expected a year from 2026 to 2032.'],
    [['DE'], 'Usage: npm run -s days -- <country or region> <year> [--json]'],
  ])('ends with exit code 2 and one line for %j', (args, line) => {
    expect(run('days', ...args)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
  });
});

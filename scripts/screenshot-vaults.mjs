// Vaults for the screenshots: what the example vault does not show. All names are invented.

function note(properties, body = '') {
  return `---\n${properties.join('\n')}\n---\n${body}`;
}

/** A long search without follow-ups: much is overdue, and older applications are quiet. */
function longSearch() {
  const firms = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper', 'Kauri', 'Laurel', 'Maple'];
  const recent = firms.map((firm, at) => [
    `Interviews/${firm}.md`,
    note([
      'type: interview', `company: ${firm}`, 'role: Data engineer', `date: 2026-11-${String(at + 6).padStart(2, '0')}T10:30`,
      `interviewers: Sam ${firm}son <sam@${firm.toLowerCase()}.example>`,
    ]),
  ]);
  const old = ['Nettle', 'Oak', 'Poplar', 'Quince'].map((firm, at) => [
    `Interviews/${firm}.md`,
    note(['type: interview', `company: ${firm}`, 'role: Data engineer', `date: 2026-0${at + 4}-14T10:30`]),
  ]);
  return Object.fromEntries([...recent, ...old]);
}

/** Values that can mean two things, a status that is no plain word, and notes that only look like interviews. */
const UNCLEAR = {
  'Interviews/Rowan.md': analyst('Rowan', ['date: 11/12/2026', 'interviewers: Jane Doe']),
  'Interviews/Sorrel.md': analyst('Sorrel', ['date: 2026-11-20', 'time: 10:30 BST', 'interviewers: Kim Lee']),
  'Interviews/Thyme.md': analyst('Thyme', ['date: 2026-11-19T09:00', 'status: they hired someone else']),
  'Interviews/Vetch.md': analyst('Vetch', ['date: 2026-11-18T09:00', 'source: job board: the second page']),
  'Jobs/Willow.md': note(['company: Willow', 'role: Analyst', 'interview_date: 2026-11-17']),
  'Jobs/Yew.md': note(['company: Yew', 'role: Analyst', 'interview_date: 2026-11-16']),
  'Templates/Interview.md': note(['type: interview', 'company: "{{company}}"', 'date: "{{date}}"']),
  'Interviews/Rowan (conflicted copy 2026-11-02).md': analyst('Rowan', ['date: 2026-11-12']),
};

function analyst(company, properties) {
  return note(['type: interview', `company: ${company}`, 'role: Analyst', ...properties]);
}

/** An offer was accepted while four other applications were going on. */
const ACCEPTED = {
  'Interviews/Zelkova.md': engineer('Zelkova', 'Ada Moor', 10, ['status: accepted', 'status_date: 2026-11-22']),
  'Interviews/Aspen.md': engineer('Aspen', 'Lou Fern', 12),
  'Interviews/Beech.md': engineer('Beech', 'Lou Reed', 13),
  'Interviews/Clover.md': engineer('Clover', 'Lou Moss', 16),
  'Interviews/Dill.md': engineer('Dill', 'Lou Heath', 17),
};

/** Its interviewer was thanked on the day after. */
function engineer(company, interviewer, day, properties = []) {
  const address = `${interviewer.split(' ')[0].toLowerCase()}@${company.toLowerCase()}.example`;
  return note([
    'type: interview', `company: ${company}`, 'role: Engineer', `date: 2026-11-${day}T10:00`,
    `interviewers: ${interviewer} <${address}>`, 'follow_ups:', `  - 2026-11-${day + 1} thank-you ${interviewer} via email`, ...properties,
  ]);
}

/** Most of the notes have a name of their own for a property, and no mark. */
const FOUND = {
  'Jobs/Acme.md': note(['Firma: Acme', 'role: SRE', 'date: 2026-11-20']),
  'Jobs/Beta.md': note(['Firma: Beta', 'role: SRE']),
};

const EMPTY = { 'Start.md': '# Nothing here yet' };

export const VAULTS = { found: FOUND, long: longSearch(), unclear: UNCLEAR, accepted: ACCEPTED, empty: EMPTY };

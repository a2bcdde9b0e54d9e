/** The note about a week. */
export const englishWeeklyReview = () => ({
  name: (week: string) => `Weekly review ${week}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  done: 'Sent and done',
  noneDone: 'Nothing was sent or done.',
  heard: 'Heard',
  noneHeard: 'Nothing was heard.',
  held: 'Held',
  noneHeld: 'No interview was held.',
  waiting: 'Waiting',
  noneWaiting: 'No application is waiting for an answer.',
  coming: 'Coming up',
  noneComing: 'Nothing is due in the next seven days.',
  keepLooking: 'Keep looking',
  interview: 'Interview',
  /** @param what with the day before it */
  overdue: (what: string) => `Overdue since ${what}`,
  by: (what: string) => `By ${what}`,
  outcomes: {
    'scheduled': 'Scheduled', 'waiting': 'Waiting', 'offer': 'Offer', 'accepted': 'Accepted',
    'declined': 'Declined', 'rejected': 'Rejected', 'withdrawn': 'Withdrawn', 'no-response': 'No response',
  },
});

import type { LetterTemplate } from '../template';

/** A section is filled in when no blank is left in it. */
const prepare = {
  name: 'prepare',
  title: 'Preparation',
  action: 'prepare',
  channel: null,
  audience: 'self',
  subject: null,
  body: `**The company:** {{about_company}}

**Why this role:** {{why_role}}

**What I bring, with an example:** {{what_i_bring}}

**Questions I will ask:** {{my_questions}}

**Before I leave, I ask:**
- When do you expect to decide?
- Whom may I follow up with, and how do you like to be contacted?
- The names of everyone I met, and how to reach them.`,
} as const satisfies LetterTemplate;

const debrief = {
  name: 'debrief',
  title: 'Debrief',
  action: 'debrief',
  channel: null,
  audience: 'self',
  subject: null,
  body: `**What went well?** {{went_well}}

**What did not?** {{went_badly}}

**How did they react?** {{reactions}}

**What was I told?** {{told}}

**What speaks for it?** {{pros}}

**What speaks against it?** {{cons}}

**Is it the right job for me?** {{right_job}}`,
} as const satisfies LetterTemplate;

const learn = {
  name: 'learn',
  title: 'What I learn',
  action: 'learn',
  channel: null,
  audience: 'self',
  subject: null,
  body: `**What they said:** {{feedback}}

**What is true of it?** {{true_of_it}}

**What will I do differently next time?** {{differently}}

**My first step, and when:** {{first_step}}`,
} as const satisfies LetterTemplate;

export const FOR_ONESELF = [prepare, debrief, learn];

export const forOneself = () => ({
  /** A section is filled in when no blank is left in it. */
  'prepare': {
    title: 'Preparation',
    subject: null,
    body: `**The company:** {{about_company}}

**Why this role:** {{why_role}}

**What I bring, with an example:** {{what_i_bring}}

**Questions I will ask:** {{my_questions}}

**Before I leave, I ask:**
- When do you expect to decide?
- Who can I follow up with, and how do you prefer to be contacted?
- The names of everyone I met, and how to reach them.`,
  },
  /** Three blanks are the least that is worth keeping; with those filled in it counts as done, however little is below. */
  'debrief': {
    title: 'Debrief',
    subject: null,
    body: `*The minimum, while it’s fresh:*

**Questions they asked:** {{questions_asked}}

**What went well, and what I would do differently:** {{how_it_went}}

**What they told me:** {{told}}

*If you have five more minutes:*

**How did they react?**

**Pros:**

**Cons:**

**Is it the right job for me?**`,
  },
  'learn': {
    title: 'Lessons learned',
    subject: null,
    body: `**What they said:** {{feedback}}

**What rings true?** {{true_of_it}}

**What will I do differently next time?** {{differently}}

**My first step, and when:** {{first_step}}`,
  },
});

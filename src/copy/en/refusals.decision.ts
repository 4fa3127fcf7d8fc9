// Why something about a decision or the plan can't be done now, and what to do next.
import type { DecisionCode } from '../refusalCodes.ts';

export const decisionRefusals: Record<DecisionCode, string> = {
  'choice-still-ours': 'They asked us to choose for them, and wait for it. Choose and say why, then say that it is done.',
  'decide-first': 'A decision that the plan names is still open. Wait for their choice, or leave it out.',
  'good-and-hard-first': 'Write for each option what is good about it and what is hard about it, in plain words.',
  'no-plan-in-force': 'There is no plan in force now. Propose one, and ask for their yes.',
  'no-such-decision': 'We can’t find this question. Load the page again to see what is to be decided.',
  'no-such-option': 'We can’t find this option. Look at the options again, and choose one that is there.',
  'not-asked-to-choose': 'They have not asked us to choose. Leave it to them, or name the reason why it can’t be theirs.',
  'nothing-chosen-yet': 'Nothing is decided here yet. Choose first; it can be opened again at any time.',
  'nothing-to-decide': 'There is nothing to decide here now. Look at the page as it stands, or write to us.',
  'say-what-should-change': 'Write what should change in the plan, in your own words. One line is enough.',
  'say-why-again': 'Write what has changed, so that both sides see why this is opened again. One line is enough.',
  'say-why-it-is-not-possible': 'Write why this is not possible. The customer sees it.',
  'say-why-not-needed': 'Write why the question is not needed any more. The customer sees it.',
  'say-why-we-choose': 'Write why we choose this one. The customer sees it.',
  'their-words-stay': 'These are the customer’s own words and stay as they are. Say what is good and what is hard about it.',
  'three-lines-first': 'Write all three: what is the problem, what we will do, and why it matters.',
  'two-options-first': 'A choice needs two options or more. Add another one first.',
  'what-matters-first': 'Please say first what matters most to you, or that you would rather not say. Then choose.',
};

// More ways in which people at a clinic say what the guide lists. When they were written 31 of 66 were found; the patterns were
// mended by the others, so that all are found says nothing of a sixty-seventh.
import type { Kind } from '../kinds.ts';

export const PARAPHRASES: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'blame',
    [
      'This happened because you did not tell us about the allergy.',
      'You missed your appointment on Tuesday.',
      'You gave us the wrong phone number.',
      'You were late, so the doctor could not see you.',
      'Had you read the leaflet, you would have known to fast.',
      'You really ought to have rung us first.',
      'Next time, please read the letter before you come.',
      'You seem to have misread the instructions.',
      'It was up to you to confirm the visit.',
    ],
  ],
  [
    'doubt',
    [
      'You say nobody rang you back, but our log shows two calls.',
      'Nobody else has had a problem with the new desk.',
      'I find it hard to believe that the nurse said this.',
      'That does not sound like something we would do.',
    ],
  ],
  [
    'defence',
    [
      'We were run off our feet that evening.',
      'The delay was caused by the laboratory, not by us.',
      'Our team acted entirely within the guidelines.',
      'As a busy department we see hundreds of people a day.',
      'I am sure that the nurse meant well.',
    ],
  ],
  [
    'policy-wall',
    [
      'Rules are rules, I am afraid.',
      'My hands are tied.',
      'We do not give refunds after 30 days.',
      'Under our cancellation policy the fee still applies.',
      'You are required to bring a form of identification.',
      'That is outside of what we can do here.',
    ],
  ],
  [
    'not-an-apology',
    [
      'I am sorry if the wait seemed long to you.',
      'I apologise that you found the nurse abrupt.',
      'We are sorry for any upset this may have caused.',
      'Please accept my apologies on behalf of the clinic.',
      'I am sorry, however the form was late.',
      'Errors have been made along the way.',
    ],
  ],
  [
    'too-much-apology',
    ['I cannot apologise enough.', 'I am ever so sorry about this.', 'I am absolutely mortified by what you went through.', 'I do hope that you can forgive us.'],
  ],
  [
    'institutional',
    [
      'Your feedback has been passed to the relevant department.',
      'An investigation has been opened into this matter.',
      'It is regretted that this occurred.',
      'The necessary measures have been put in place.',
      'The hospital apologises for this.',
    ],
  ],
  [
    'small',
    [
      'It was merely a matter of ten minutes.',
      'Luckily it was nothing serious.',
      'Try not to worry about it.',
      'There is no need to be upset.',
      'Everybody has to wait sometimes.',
      'It could have been a lot worse.',
    ],
  ],
  [
    'parent',
    [
      'You have to appreciate that we have other patients.',
      'As mentioned before, the desk shuts at five.',
      'I have already explained this to you.',
      'Needless to say, the form is needed.',
      'We know what is best for you.',
    ],
  ],
  [
    'vague',
    [
      'We will be in touch.',
      'You should hear back at some point next week.',
      'I will see what I can do.',
      'One of the nurses will give you a ring.',
      'We are working on it.',
      'Please bear in mind that this can take a while.',
    ],
  ],
  ['canned', ['Your call matters to us.', 'We pride ourselves on our care.', 'If there is anything else, just let us know.', 'We appreciate you taking the time to write.']],
  ['handing-off', ['You are best off ringing the pharmacy yourself.', 'You can find the form online.', 'That is something for your GP to sort out.']],
  ['false-empathy', ['I completely get how you feel.', 'I can only imagine your frustration.', 'We appreciate how frustrating this must be.']],
  [
    'blame',
    [
      'A quick call from you would have saved us this trouble.',
      'You never got round to signing it.',
      'Nobody made you leave early.',
      'I expect you lost the key on the way.',
      'My colleague explained all this to you in plain English.',
      'The ball is in your court.',
      'Had the boiler been serviced by yourselves, it would still run.',
    ],
  ],
  [
    'doubt',
    [
      'Is there any chance you are thinking of another hotel?',
      'Our log shows that you opened the door.',
      'Your call does not appear in our system.',
      'In twenty years nobody has complained.',
      'That would be quite out of character for her.',
    ],
  ],
  [
    'defence',
    [
      'We accept no liability for the flood.',
      'No hospital gets it right every time.',
      'She is new, so spare a thought for the nurse.',
      'The fault lies with the other department.',
      'We had our hands full that night.',
    ],
  ],
  [
    'policy-wall',
    [
      'We have a rule about that.',
      'Swapping seats is out of the question.',
      'Get the form stamped by noon or you lose the place.',
      'The fee stands.',
      'It is all in the small print.',
    ],
  ],
  ['vague', ['All being well, it will be fixed.', 'Someone will be in touch.', 'We will keep you posted.']],
  ['handing-off', ['The landlord is the person to speak to.', 'Everything is on our website.']],
];

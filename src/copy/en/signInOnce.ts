// The page behind a sign-in link that works once.
export const signInOnce = {
  title: 'Sign in',
  about: 'This link signs you in once. Nothing has happened yet: press the button to go to the desk.',
  button: 'Go to the desk',
  over: 'This link has been used or is older than an hour. Ask for a new one where you got it.',
};

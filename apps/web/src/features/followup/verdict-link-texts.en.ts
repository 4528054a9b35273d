export const en = {
  title: 'Does this help you?',
  lead: 'This is what {overleg} answered to something that was brought in at one of your circles.',
  loading: 'The answer',
  broken: 'You can no longer judge this answer',
  mine: 'Go to My input',
  said: 'If you brought this in, your verdict counts. Nobody sees whose it is. If you did not bring this in, nothing changes.',
  send: 'Send my verdict',
  doneTitle: 'Thank you',
  doneLead: 'If you brought this in, your verdict has been kept.',
  no: 'A no opens the point again, and everybody in the circle sees that. So we ask you to sign in first: then you can be sure that nobody else says no with your mail.',
  noWay: 'Sign in and say what is missing',
  change: 'You can close this page now. Changed your mind? Open the link in your mail once more.',
} as const

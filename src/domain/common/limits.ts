// How much a form may ask, for the rules and for the wire.
export const MOST_FIELDS = 60;
export const MOST_CHOICES = 30;
export const MOST_FILES = 10;

/** For a list of ids that would be empty. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

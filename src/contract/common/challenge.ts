// Until when what was written down for somebody may be challenged, for the screens that say so.
export { challengeableUntil } from '../../domain/common/challenge.ts';

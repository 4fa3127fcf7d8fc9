// Reading what strangers send, within bounds: at most two seconds and 200 MB a message.
import { type ReadMail, readMail } from './readMail.ts';

/** Never throws for anything in the message. */
export const readSafely = (raw: Buffer): Promise<ReadMail> => readMail(raw);

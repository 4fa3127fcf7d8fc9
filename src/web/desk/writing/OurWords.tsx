import { type ComponentProps, useEffect, useMemo } from 'react';
import type { WrittenAs } from '../../../domain/words/kinds.ts';
import { type Language, useWords } from '../words.tsx';
import { useTallying } from './tallying.ts';
import { WritingArea } from './WritingArea.tsx';

type OurWordsProps = Omit<ComponentProps<typeof WritingArea>, 'voice' | 'about' | 'tallying'> & {
  /** In which language they will be read; the house's own where nobody says. */
  language?: Language;
  /** A note is for colleagues first, and open to whom it is about. */
  as?: WrittenAs;
};

/** Words of ours that somebody outside will read, beyond the acts of one concern: looked at while they are written. */
export function OurWords({ language: read, as = 'message', ...props }: OurWordsProps) {
  const { language } = useWords();
  const about = useMemo(() => ({ as, language: read ?? language, answering: {} }), [as, read, language]);
  const tallying = useTallying();
  useEffect(() => () => tallying.sent(), [tallying]);
  return <WritingArea {...props} voice="ours" about={about} tallying={tallying} />;
}

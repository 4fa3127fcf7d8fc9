import { type ComponentProps, useEffect, useMemo } from 'react';
import { type Language, useWords } from '../words.tsx';
import { useTallying } from './tallying.ts';
import { WritingArea } from './WritingArea.tsx';

type OurWordsProps = Omit<ComponentProps<typeof WritingArea>, 'voice' | 'about' | 'tallying'> & {
  /** In which language they will be read; the house's own where nobody says. */
  language?: Language;
};

/** Words of ours that somebody outside will read, beyond the acts of one concern: looked at while they are written. */
export function OurWords({ language: read, ...props }: OurWordsProps) {
  const { language } = useWords();
  const about = useMemo(() => ({ as: 'message' as const, language: read ?? language, answering: {} }), [read, language]);
  const tallying = useTallying();
  useEffect(() => () => tallying.sent(), [tallying]);
  return <WritingArea {...props} voice="ours" about={about} tallying={tallying} />;
}

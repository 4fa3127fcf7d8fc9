import { useEffect } from 'react';

/**
 * Letters that are typed once the palette was asked for are meant for it, wherever the focus is: before its field has come (it is loaded
 * when it is first asked for), and where a closing menu takes the focus back. Without this the first of them would be lost, or do something.
 */
export function useTypedAhead(isAsked: boolean, take: (letter: string) => void): void {
  useEffect(() => {
    if (!isAsked) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const field = document.querySelector<HTMLElement>('[data-palette]');
      const isLetter = event.key.length === 1;
      if (field === event.target || (!isLetter && event.key !== 'Enter')) return;
      event.preventDefault();
      event.stopPropagation();
      field?.focus();
      if (isLetter) take(event.key);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [isAsked, take]);
}

// How a part deep inside the page opens a sheet over it; null where there is no page of a concern around it.
import { createContext } from 'react';
import type { Opened } from './ConcernRoom.tsx';

export const Opening = createContext<((opened: Opened) => void) | null>(null);

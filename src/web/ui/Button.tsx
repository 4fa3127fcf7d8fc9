import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Key } from './Key.tsx';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  /** `grave` is what can't be taken back. */
  look?: 'plain' | 'main' | 'quiet' | 'grave';
  /** While the answer is on its way a second press does nothing, and focus stays where it is. */
  waiting?: boolean;
  keys?: string;
  children: ReactNode;
};

export function Button({ look = 'plain', waiting = false, keys, type = 'button', onClick, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`button ${look}`} aria-disabled={waiting || undefined} onClick={waiting ? (event) => event.preventDefault() : onClick}>
      {children}
      {keys !== undefined && <Key>{keys}</Key>}
    </button>
  );
}

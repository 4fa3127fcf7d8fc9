/** The key of a deed, for eyes that look for one; the deed beside it says all there is to hear. */
export function Key({ children }: { children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}

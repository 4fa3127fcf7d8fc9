/** The product's mark: two on one side, the problem on the other. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="6.5" cy="7" r="4" fill="var(--theirs)" />
      <circle cx="6.5" cy="17" r="4" fill="var(--ours)" />
      <rect x="16" y="3" width="4" height="18" rx="2" fill="var(--edge)" />
    </svg>
  );
}

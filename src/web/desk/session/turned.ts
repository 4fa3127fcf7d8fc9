// A screen that is turned to a customer: every tab of this browser leaves the desk at once, and nothing of it comes back
// by going back. The server refuses whatever is asked all the same.
const LOCKED = '/screen';
const OTHER_TABS = 'alongside.turned';

const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(OTHER_TABS);

let turning = false;
/** While this tab turns the screen, whatever else it asks is refused already; it goes where the turning leads. */
export async function whileTurning<T>(turn: () => Promise<T>): Promise<T> {
  turning = true;
  try {
    return await turn();
  } finally {
    turning = false;
  }
}

/** What stood on the page goes first, since the browser may keep it to show when somebody goes back. */
export function leaveDesk(address = LOCKED): void {
  if (turning) return;
  document.body.replaceChildren();
  location.replace(address);
}

export function turnedTo(room: string): void {
  tabs?.postMessage('turned');
  leaveDesk(room);
}

export function watchTurning(): void {
  tabs?.addEventListener('message', () => leaveDesk());
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

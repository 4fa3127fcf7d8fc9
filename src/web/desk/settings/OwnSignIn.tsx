import { Pin } from './Pin.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** What belongs to oneself: codes at sign-in, and the PIN for a turned screen. */
export function OwnSignIn() {
  return (
    <>
      <SecondFactor />
      <Pin />
    </>
  );
}

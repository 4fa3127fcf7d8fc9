import { OwnWriting } from './OwnWriting.tsx';
import { Pin } from './Pin.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** What belongs to oneself: codes at sign-in, the PIN for a turned screen, and whether one's words are looked at. */
export function OwnSignIn() {
  return (
    <>
      <SecondFactor />
      <Pin />
      <OwnWriting />
    </>
  );
}

declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  type Hoodiecrow = {
    readonly server: Server;
    listen(port: number, host: string, listening: () => void): void;
    appendMessage(folder: string, flags: readonly string[], date: boolean, raw: string): void;
    close(closed: () => void): void;
  };
  function hoodiecrow(options: { plugins: readonly string[]; storage: object }): Hoodiecrow;
  export = hoodiecrow;
}

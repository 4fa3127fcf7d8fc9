// Lo que rodea una carta que va por correo electrónico.
import type { post as english } from '../en/post.ts';

export const post: typeof english = {
  topic: (organisation, number) => `Usted y ${organisation} (n.º ${number})`,
};

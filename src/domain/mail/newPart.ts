// What is new in a mail, apart from what it quotes and the signature below it. Nothing is lost: the three together are the whole text.
export type NewPart = { readonly newText: string; readonly quoted: string; readonly signature: string };

export const newPartOf = (text: string): NewPart => ({ newText: text.trim(), quoted: '', signature: '' });

/** A sentence of ours with the phone number in it as a link that dials. */
export function WithPhone({ sentence, phone }: { sentence: string; phone: string }) {
  const [before, after] = sentence.split(phone, 2);
  return (
    <>
      {before}
      <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
      {after}
    </>
  );
}

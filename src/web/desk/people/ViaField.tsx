import { SelectField } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';

const VIAS = ['phone', 'in-person', 'letter', 'mail'] as const;
export type Via = (typeof VIAS)[number];

/** By which way they said it; the telephone until somebody says otherwise. */
export function ViaField({ via, onVia }: { via: Via; onVia: (via: Via) => void }) {
  const { acts } = useWords();
  return (
    <SelectField label={acts.fields.via} value={via} onChange={(event) => onVia(VIAS.find((one) => one === event.target.value) ?? 'phone')}>
      {VIAS.map((one) => (
        <option key={one} value={one}>
          {acts.fields.vias[one]}
        </option>
      ))}
    </SelectField>
  );
}

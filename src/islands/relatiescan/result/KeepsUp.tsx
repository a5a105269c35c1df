import { topContributions } from '../../../model/result/contribution';
import { answerWords } from '../answerWords';
import { useTexts } from '../texts';
import type { PartProps } from './partProps';

/** For who has a pillar: the answers that make it one most, on either axis. */
export function KeepsUp({ scan, result: { contributions } }: Pick<PartProps, 'scan' | 'result'>) {
  const { form, words } = useTexts();
  const { tipping } = words.result;
  const { role } = scan.context;
  const strongest = contributions
    ? [contributions.affective, contributions.calculative].flatMap((axis) => topContributions(axis, 2).up)
    : [];
  return (
    <>
      <p>{tipping.alreadyPillar}</p>
      <ul class="alternatives">
        {form.items
          .filter(({ id }) => strongest.some(({ item }) => item === id))
          .map((item) => (
            <li key={item.id}>
              {item.question[role]}{' '}
              <b>{answerWords(item, role, scan.answers[item.id], words.steps.besides)}</b>
            </li>
          ))}
      </ul>
    </>
  );
}

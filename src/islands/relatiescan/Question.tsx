import type { Answer } from '../../model/scan/answer';
import { ANSWER_VALUES, UNSCORED_ANSWERS } from '../../model/scan/answer';
import type { FormItem } from '../../model/scan/form';
import type { ItemId } from '../../model/scan/item';
import type { Role } from '../../model/role';
import { Notes, describedBy } from '../form/Notes';
import { Choice } from '../form/Choice';
import { useTexts } from './texts';

export interface QuestionProps {
  readonly item: FormItem<string>;
  readonly role: Role;
  readonly answer: Answer | undefined;
  readonly onAnswer: (id: ItemId, answer: Answer) => void;
}

/** One item as a group of radios: five labelled points, and apart from them "don't know" and "not applicable". */
export function Question({ item, role, answer, onAnswer }: QuestionProps) {
  const { words } = useTexts();
  const hint = item.hint?.[role];
  const choose = (value: Answer) => () => onAnswer(item.id, value);
  return (
    <fieldset class="question" aria-describedby={describedBy(item.id, { hint })}>
      <legend>{item.question[role]}</legend>
      <Notes id={item.id} hint={hint} />
      <div class="choices">
        {ANSWER_VALUES.map((value) => (
          <Choice
            key={value}
            name={item.id}
            value={String(value)}
            checked={answer === value}
            onChoose={choose(value)}
          >
            {item.answers[role][value - 1]}
          </Choice>
        ))}
      </div>
      <div class="choices apart">
        {UNSCORED_ANSWERS.map((value) => (
          <Choice
            key={value}
            name={item.id}
            value={value}
            checked={answer === value}
            onChoose={choose(value)}
          >
            {words.steps.besides[value]}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

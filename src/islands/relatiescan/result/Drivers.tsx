import type { Contribution } from '../../../model/result/contribution';
import type { FormItem } from '../../../model/scan/form';
import type { Scan } from '../../../model/scan/scan';
import { fill } from '../../../model/text/fill';
import { answerWords } from '../answerWords';
import { useTexts } from '../texts';
import type { Voice } from './voice';
import { voiceGaps } from './voice';

interface DriversProps {
  readonly scan: Scan;
  readonly affective: readonly Contribution[];
  readonly calculative: readonly Contribution[];
  readonly voice: Voice;
}

/**
 * The answers that pull the dot furthest from the middle, at most three each way on each axis. A question says `u` to whoever
 * filled in the scan: a shared result says so.
 */
export function Drivers({ scan, affective, calculative, voice }: DriversProps) {
  const { words } = useTexts();
  const { drivers } = words.result;
  if (affective.length + calculative.length === 0) return <p>{drivers.none}</p>;
  return (
    <table class="drivers">
      <caption>
        {drivers.caption}
        {voice.shared && `. ${fill(words.shared.asked, voiceGaps(voice))}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{drivers.question}</th>
          <th scope="col">{drivers.answer}</th>
          <th scope="col">{drivers.pulls}</th>
        </tr>
      </thead>
      <tbody>
        {affective.map((driver) => (
          <Driver
            key={driver.item}
            scan={scan}
            driver={driver}
            up={drivers.affectiveUp}
            down={drivers.affectiveDown}
            arrow="vertical"
          />
        ))}
        {calculative.map((driver) => (
          <Driver
            key={driver.item}
            scan={scan}
            driver={driver}
            up={drivers.calculativeUp}
            down={drivers.calculativeDown}
            arrow="horizontal"
          />
        ))}
      </tbody>
    </table>
  );
}

interface DriverProps {
  readonly scan: Scan;
  readonly driver: Contribution;
  readonly up: string;
  readonly down: string;
  readonly arrow: 'vertical' | 'horizontal';
}

function Driver({ scan, driver, up, down, arrow }: DriverProps) {
  const { form, words } = useTexts();
  const item = form.items.find(({ id }) => id === driver.item) as FormItem<string>;
  const higher = driver.amount > 0;
  const degrees = (arrow === 'vertical' ? -90 : 0) + (higher ? 0 : 180);
  return (
    <tr>
      <th scope="row">{item.question[scan.context.role]}</th>
      <td>{answerWords(item, scan.context.role, scan.answers[driver.item], words.steps.besides)}</td>
      <td class="pulls">
        <svg class="arrow" viewBox="0 0 14 14" aria-hidden="true">
          <g transform={`rotate(${degrees} 7 7)`}>
            <path class="glyph-line" d="M1 7h9" />
            <path d="M13.4 7L8 10.2V3.8z" />
          </g>
        </svg>
        {higher ? up : down}
      </td>
    </tr>
  );
}

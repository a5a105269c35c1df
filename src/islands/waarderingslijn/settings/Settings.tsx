import { useState } from 'preact/hooks';
import type { Timeline } from '../../../model/line/timeline';
import { emptyTimeline } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { SettingsProps } from './LevelFields';
import { LevelFields } from './LevelFields';
import { MonthField } from './MonthField';
import { NumberField } from './NumberField';

/** The assumptions that the reader may change, and the months that are shown. */
export function Settings({ timeline, commands }: SettingsProps) {
  const { settings: words } = useTexts().words;
  const { settings, from, until } = timeline;
  // What was typed and not taken goes as well.
  const [round, setRound] = useState(0);
  const reset = () => {
    set(withDefaults);
    setRound(round + 1);
  };
  const { set } = commands;
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <div class="part-body line-settings">
        <p>{words.intro}</p>
        <div class="settings-fields" key={round}>
          <LevelFields timeline={timeline} commands={commands} />
          <NumberField
            label={words.loss}
            hint={words.lossHint}
            value={settings.loss}
            unit={1}
            low={1}
            high={2}
            onChange={(loss) => set((now) => ({ ...now, settings: { ...now.settings, loss } }), 'loss')}
          />
          <MonthField
            label={words.from}
            value={from}
            refuse={(month) => (month < until ? undefined : words.untilTooEarly)}
            onChange={(month) => set((now) => ({ ...now, from: month }))}
          />
          <MonthField
            label={words.until}
            hint={words.rangeHint}
            value={until}
            refuse={(month) => (month > from ? undefined : words.untilTooEarly)}
            onChange={(month) => set((now) => ({ ...now, until: month }))}
          />
        </div>
        <button type="button" class="plain-button" onClick={reset}>
          {words.reset}
        </button>
      </div>
    </section>
  );
}

/** The same incidents and months, with the assumptions of the published method. */
function withDefaults(timeline: Timeline): Timeline {
  const { start, settings } = emptyTimeline(timeline.from, timeline.until);
  return { ...timeline, start, settings };
}

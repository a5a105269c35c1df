import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { focusedElement } from '../../browser/screen';
import { spanOf } from '../../model/line/timeline';
import { SetAside } from '../SetAside';
import '../freshText';
import { Parts } from './Parts';
import { Stage } from './stage/Stage';
import { TextsProvider, useTexts } from './texts';
import type { LineTexts } from './texts';
import { useEditing } from './useEditing';
import { useHands } from './useHands';
import { useLines } from './useLines';
import { useTimeline } from './useTimeline';
import type { Look, View } from './view';

interface WaarderingslijnProps {
  readonly texts: LineTexts;
  /** The chart of the guide's line, drawn beforehand. */
  readonly drawing?: ComponentChildren;
}

/** The instrument Waarderingslijn: incidents on a calendar, the line they draw, and where it stands on the typology. */
export default function Waarderingslijn({ texts, drawing }: WaarderingslijnProps) {
  const tool = useRef<HTMLDivElement>(null);
  const control = useTimeline(texts.guide, tool);
  const { timeline } = control;
  const [looked, setView] = useState<View>({ whose: 'client', shown: 'as-is', month: Infinity });
  const [said, say] = useState('');
  const [refusal, setRefusal] = useState<Readonly<{ text: string }>>();
  const refuse = (text: string) => setRefusal({ text });
  // What was refused is past once the reader has changed something.
  useEffect(() => setRefusal(undefined), [timeline]);
  const span = useMemo(() => spanOf(timeline), [timeline]);
  const view = { ...looked, month: Math.min(looked.month, span.months) };
  const look = useCallback<Look>(
    (change) => setView((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) })),
    [],
  );
  const { commands, dragging, ...editing } = useEditing({ control, view, span, texts, look, say, refuse });
  // What another copy of the page left is a line of its own too.
  const edition = editing.edition + control.taken;
  const shown = useLines(timeline, view);
  useHands(tool, commands);
  return (
    <TextsProvider value={texts}>
      <div class="line-tool" ref={tool}>
        <SetAside {...control} words={texts.words} />
        {!control.held && <p class="notice">{texts.words.memoryOnly}</p>}
        <Stage
          control={control}
          commands={commands}
          view={view}
          span={span}
          shown={shown}
          dragging={dragging}
          drawing={drawing}
          look={look}
        />
        <Parts
          {...useSettled({ timeline, span, shown }, dragging)}
          commands={commands}
          selected={view.selected}
          whose={view.whose}
          edition={edition}
        />
        {refusal && <Refusal key={refusal} text={refusal.text} onClose={() => setRefusal(undefined)} />}
        <p class="unseen" role="status">
          {said}
        </p>
      </div>
    </TextsProvider>
  );
}

/** A value as it was before it began to change quickly: the newest one unless `waits`. */
function useSettled<T>(value: T, waits: boolean): T {
  const settled = useRef(value);
  if (!waits) settled.current = value;
  return settled.current;
}

/** Says, for everybody and wherever the reader is in the instrument, why something was not done. */
function Refusal({ text, onClose }: { text: string; onClose: () => void }) {
  const { close } = useTexts().words;
  const before = useRef(focusedElement());
  return (
    <div class="notice line-refusal" role="alert">
      <p>{text}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          onClose();
          before.current?.focus();
        }}
      >
        {close}
      </button>
    </div>
  );
}

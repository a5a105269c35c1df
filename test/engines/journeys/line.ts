import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../drivers/until.ts';
import type { Reader } from '../reader.ts';
import type { Journey } from './journey.ts';
import { hold } from './journey.ts';
import { NAMES, PATHS } from './names.ts';

/** An incident is added, filled in, moved with the keys, undone; it is there after a reload, and in the saved table. */
export const lineByKeyboard: Journey = {
  name: 'line: add, fill in, move, undo, reload, save',
  async walk(reader) {
    await openLine(reader);
    await reader.focus('button', NAMES.addIncident);
    await reader.press('Enter');
    await until('the new incident', async () => (await reader.focused())?.name.includes(NAMES.when));
    await reader.press('Control+a');
    await reader.type('14 mei 2025');
    await reader.press('Tab');
    await reader.type('Nieuw bestuur');
    await reader.press('Tab');
    const filled = await handle(reader, 'Incident 2, 14 mei 2025');
    await reader.focus('button', 'Incident 2, 14 mei 2025');
    await reader.press('ArrowRight', 'ArrowRight', 'ArrowDown');
    const moved = await handle(reader, 'Incident 2, 16 mei 2025');
    await reader.press('Control+z');
    const undone = await until('the move undone', async () =>
      (await handles(reader)).find((name) => !moved.includes(name) && /^Incident 2, 1[456] mei/.test(name)),
    );
    await reader.driver.reload();
    await reader.live();
    const kept = await until('the line after a reload', async () =>
      (await handles(reader)).find((name) => name === undone),
    );
    const table = await savedTable(reader);
    hold(table.includes('Nieuw bestuur'), `the saved table lacks the incident: ${table}`);
    return [filled, moved, undone, kept, table];
  },
};

const TABLE = 'Datum;Soort;Effect;Raakt;Opgelost op;Notitie\n3-10-2025;zakelijk;-2;beide;;Uit een bestand\n';

/** A table is read from a file and its incidents are added; the table that is saved then holds them. */
export const lineFiles: Journey = {
  name: 'files: read a table, save a table',
  async walk(reader) {
    await openLine(reader);
    const folder = await mkdtemp(join(tmpdir(), 'table-'));
    await writeFile(join(folder, 'tabel.csv'), TABLE);
    await reader.driver.chooseFile('.line-import input[type=file]', join(folder, 'tabel.csv'));
    await reader.click('button', NAMES.takeNew);
    const added = await handle(reader, '3 oktober 2025');
    await rm(folder, { recursive: true });
    const table = await savedTable(reader);
    hold(table.includes('Uit een bestand'), `the saved table lacks the incident: ${table}`);
    return [added, table];
  },
};

async function openLine(reader: Reader): Promise<void> {
  await reader.open(PATHS.line);
  await handle(reader, 'Incident 1,');
}

const handles = async (reader: Reader) => (await reader.all('button', 'Incident ')).map(({ name }) => name);

/** The name of the handle on the chart that holds this text. */
const handle = async (reader: Reader, name: string) => (await reader.see('button', name)).name;

/** Saves the table and gives its text, which the page hands to the browser as a file of its own making. */
async function savedTable(reader: Reader): Promise<string> {
  await reader.driver.evaluate(`(${keepFiles})()`);
  await reader.click('button', NAMES.giveTable);
  return until(
    'the table',
    async () =>
      (await reader.driver.evaluate(`document.documentElement.dataset.savedFile ?? ''`)) || undefined,
  );
}

/** Runs in the page: keeps the text of the next file that the page makes. */
function keepFiles(): string {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    void file.text().then((text) => document.documentElement.setAttribute('data-saved-file', text));
    return make(file);
  };
  return '';
}

import { PATIENCE } from './until.ts';

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A connection to a browser over WebDriver BiDi. */
export interface Bidi {
  /** Sends a command and gives its result; throws what the browser says is wrong. */
  readonly send: <Result>(method: string, params: object) => Promise<Result>;
  /** Calls back with each event of this name. */
  readonly on: (method: string, hear: (params: Readonly<Record<string, unknown>>) => void) => void;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to the address that a browser printed. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  const listeners: { method: string; hear: (params: Readonly<Record<string, unknown>>) => void }[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.type === 'event') {
      for (const { method, hear } of listeners) if (method === answer.method) hear(answer.params ?? {});
    } else if (answer.id !== undefined) {
      settle(waiting.get(answer.id), answer);
      waiting.delete(answer.id);
    }
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)));
  });
  let count = 0;
  const send = (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      AbortSignal.timeout(PATIENCE).addEventListener('abort', () =>
        reject(new Error(`no answer to ${method}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send: (method, params) => send(method, params) as Promise<never>,
    on: (method, hear) => listeners.push({ method, hear }),
    close: () => socket.close(),
  };
}

function settle(waiting: Waiting | undefined, answer: Answer): void {
  if (answer.type === 'success') waiting?.resolve(answer.result);
  else waiting?.reject(new Error(`${answer.error}: ${answer.message}`));
}

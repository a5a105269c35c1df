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

/** Connects to the address that a browser printed. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners: { method: string; hear: (params: Readonly<Record<string, unknown>>) => void }[] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.type === 'event') {
      for (const { method, hear } of listeners) if (method === answer.method) hear(answer.params ?? {});
    } else if (answer.id !== undefined) {
      settle(waiting.get(answer.id), answer);
    }
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)));
  });
  let count = 0;
  return {
    send: (method, params) => {
      const id = ++count;
      const deferred = Promise.withResolvers<unknown>();
      waiting.set(id, deferred);
      const timer = setTimeout(() => deferred.reject(new Error(`no answer to ${method}`)), PATIENCE);
      socket.send(JSON.stringify({ id, method, params }));
      return deferred.promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(id);
      }) as Promise<never>;
    },
    on: (method, hear) => listeners.push({ method, hear }),
    close: () => socket.close(),
  };
}

function settle(deferred: PromiseWithResolvers<unknown> | undefined, answer: Answer): void {
  if (answer.type === 'success') deferred?.resolve(answer.result);
  else deferred?.reject(new Error(`${answer.error}: ${answer.message}`));
}

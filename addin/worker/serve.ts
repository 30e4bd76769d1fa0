import type { Delivered, Labour, Order } from './labour.ts';

/** What a worker's script needs of the scope that it runs in. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<Order>) => void): void;
  postMessage(message: Delivered): void;
}

/** Does inside a worker what the page asks of it. */
export function serve<Task>(perform: Labour<Task, unknown>): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data: { id, task } }) => {
    void perform(task as Task).then((outcome) => {
      scope.postMessage({ id, outcome });
    });
  });
}
